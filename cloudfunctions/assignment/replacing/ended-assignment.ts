import type {
  Assignment,
  AssignmentRecord,
  Replacement,
} from '../../../domain/case/records/assignment-record';
import { openReplacement } from '../../../domain/case/case-facts';
import type { Case } from '../../../domain/case/case';
import type { Instant } from '../../../domain/time/times';
import { withLast } from '../with-last';

const settled = '律师已经退出，另行指派。';

/**
 * The record of the assignment once the lawyer or firm has left the case. A wish for another lawyer that still waits has come true
 * with it: left open it would stand against the next lawyer.
 */
export function endedAssignment(
  c: Case,
  endReason: NonNullable<Assignment['endReason']>,
  at: Instant,
): AssignmentRecord {
  const open = openReplacement(c);
  const fulfilled: Partial<Replacement> = { result: 'replaced', decidedAt: at, answer: settled };

  return {
    ...c.assignment,
    assignments: withLast(c.assignment.assignments, { endedAt: at, endReason }),
    replacements: c.assignment.replacements.map((one) => (one === open ? { ...one, ...fulfilled } : one)),
  };
}
