import type { Outcome } from './assessment';
import { stepLine } from './notes';
import type { Situation } from './situation';
import { steps } from './steps';
import type { Step } from './steps';

export interface Decision {
  readonly outcome: Outcome;
  readonly withAllPapers: Outcome;
  /** The step that stopped the application for certain. */
  readonly stoppedBy: string | null;
}

/**
 * Walks the order of tests. A step that may stop the application leaves its outcome possible; the answer is certain
 * when only one outcome is possible, and otherwise more must be known: "not certain yet" is never "no".
 */
export function decide(situation: Situation): Decision {
  const possible = new Set<Outcome>();
  let stoppedBy: string | null = null;
  let beyondPapers: Set<Outcome> | null = null;

  for (const step of steps) {
    const stops = step.stops(situation);

    if (stoppedBy === null) record(situation, step, stops);
    if (stops === false) continue;
    if (step.id === 'S8') {
      beyondPapers = new Set(possible);
      possible.add(step.outcome);
      stoppedBy = step.id;
      continue;
    }
    (beyondPapers ?? possible).add(step.outcome);
    if (stops !== true) continue;
    if (beyondPapers !== null)
      return { outcome: only(possible), withAllPapers: only(beyondPapers), stoppedBy };

    return { outcome: only(possible), withAllPapers: only(possible), stoppedBy: step.id };
  }
  if (beyondPapers === null) possible.add('eligible');
  beyondPapers?.add('eligible');

  return { outcome: only(possible), withAllPapers: only(beyondPapers ?? possible), stoppedBy };
}

function only(possible: ReadonlySet<Outcome>): Outcome {
  const [first, second] = possible;

  return first === undefined || second !== undefined ? 'need_more' : first;
}

function record(situation: Situation, step: Step, stops: boolean | 'unknown'): void {
  situation.notes.trace.push(stepLine(step, situation.facts, stops, situation.pack.from));
}
