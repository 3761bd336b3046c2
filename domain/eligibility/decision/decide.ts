import type { Outcome } from '../trace/assessment';
import { stepLine } from '../trace/notes';
import { lawInForce } from '../packs/national-scope';
import type { Situation } from './situation';
import { steps } from './steps';

export interface Decision {
  readonly outcome: Outcome;
  /** The step that stopped the application for certain. */
  readonly stoppedBy: string | null;
}

/**
 * Walks the order of tests. A step that may stop the application leaves its outcome possible; the answer is certain
 * when only one outcome is possible, and otherwise more must be known: "not certain yet" is never "no".
 */
export function decide(situation: Situation): Decision {
  const possible = new Set<Outcome>();
  const { facts, notes } = situation;

  for (const step of steps) {
    const stops = step.stops(situation);

    notes.trace.push(stepLine(step, facts, stops, lawInForce));
    if (stops !== false) possible.add(step.outcome);
    if (stops === true) return { outcome: theOnly(possible), stoppedBy: step.id };
  }
  possible.add('eligible');

  return { outcome: theOnly(possible), stoppedBy: null };
}

function theOnly(possible: ReadonlySet<Outcome>): Outcome {
  const [first, second] = possible;

  return first === undefined || second !== undefined ? 'need_more' : first;
}
