import type { CaseState } from './case-states';

/** The stops of a case as its person sees them, the first to the last. */
export const wayStops = ['交上去', '受理', '审查', '决定', '派律师', '律师办', '办结'] as const;

const stops: Readonly<Partial<Record<CaseState, number>>> = {
  SUBMITTED: 1,
  REVIEWING: 2,
  SUPPLEMENT: 2,
  VERIFYING: 2,
  PENDING_APPROVAL: 3,
  NOTIFIED: 4,
  ASSIGNING: 4,
  ASSIGNED: 4,
  ARRANGED: 5,
  HANDLING: 5,
  CLOSED: wayStops.length,
  FILE_REVIEW: wayStops.length,
  ARCHIVED: wayStops.length,
};

/** The stop at which a case is; what ended on the way, or is not yet handed in, has none. */
export function stopOf(state: CaseState): number | undefined {
  return stops[state];
}
