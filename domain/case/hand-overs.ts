import { hasLeft } from './case-facts';
import type { CaseState } from '../vocabulary/case-states';
import type { Case } from './case';
import type { Assignment } from './records/assignment-record';

type Assigned = Pick<Case, 'assignment'>;

/** The last handler who had the case in hand and left it; `null` where nobody did. */
export function lastWhoLeft({ assignment }: Assigned): Assignment | null {
  return assignment.assignments.findLast((one) => hasLeft(one) && one.arrangedAt !== null) ?? null;
}

/** While there is somebody to hand over to: before the file is looked through. */
export const handedOverIn: readonly CaseState[] = ['ASSIGNING', 'ASSIGNED', 'ARRANGED', 'HANDLING', 'CLOSED'];

/** Whoever left and has not yet said what is handed over. */
export function owesList(c: Pick<Case, 'assignment' | 'state'>): Assignment | null {
  const left = handedOverIn.includes(c.state) ? lastWhoLeft(c) : null;

  return left && !left.handOver ? left : null;
}

/** Whoever left and has listed it, while the next one has not yet said that it came. */
export function awaitsReceipt(c: Assigned): Assignment | null {
  const left = lastWhoLeft(c);

  return left?.handOver?.receivedAt === null ? left : null;
}

/** The assignments with something said of the one who left last. */
export function withHandOver(
  { assignment }: Assigned,
  handOver: NonNullable<Assignment['handOver']>,
): Case['assignment'] {
  const left = lastWhoLeft({ assignment });

  return {
    ...assignment,
    assignments: assignment.assignments.map((one) => (one === left ? { ...one, handOver } : one)),
  };
}
