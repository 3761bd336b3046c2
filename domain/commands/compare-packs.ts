import type { Pack } from '../eligibility';
import { compareAssessments } from '../eligibility/compare-assessments';
import type { AnswerShort, ChangedRule } from '../eligibility/compare-assessments';
import type { Line } from './json-lines';
import { assessCase } from './assess-line';
import type { ReadCase } from './assess-line';

/** A case whose answer is another one under the new rules, and the rules that made it so. */
export interface Difference {
  readonly before: Line;
  readonly after: Line;
  readonly rules: readonly ChangedRule[];
}

function line({ outcome, inScope, hardship, greenChannel }: AnswerShort): Line {
  return { outcome, in_scope: inScope, hardship, green_channel: greenChannel };
}

/** Judges one case under its own pack and under another one. Null when the answer is the same. */
export function compareCase(one: ReadCase, pack: Pack): Difference | null {
  const change = compareAssessments(assessCase(one), assessCase({ ...one, pack }));

  return change && { before: line(change.before), after: line(change.after), rules: change.rules };
}
