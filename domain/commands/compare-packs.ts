import type { AssessmentChange, Pack } from '../eligibility';
import { compareAssessments } from '../eligibility/trace/compare-assessments';
import type { AnswerShort } from '../eligibility/trace/compare-assessments';
import type { Line } from './json-lines';
import { assessCase } from './assess-line';
import type { ReadCase } from './assess-line';

/** A case whose answer is another one under the new rules, and the rules that made it so. */
export interface Difference {
  readonly change: AssessmentChange;
  /** The same with the keys of the answer files. */
  readonly told: Line;
}

function line({ outcome, inScope, hardship, greenChannel }: AnswerShort): Line {
  return { outcome, in_scope: inScope, hardship, green_channel: greenChannel };
}

/** Judges one case under its own pack and under another one. Null when the answer is the same. */
export function compareCase(one: ReadCase, pack: Pack): Difference | null {
  const change = compareAssessments(assessCase(one), assessCase({ ...one, pack }));
  if (change === null) return null;
  const { before, after, rules } = change;

  return { change, told: { before: line(before), after: line(after), rules } };
}
