import { caseStates, isEndState } from '../../vocabulary/case-states';
import { staffRoles } from '../../vocabulary/persons/roles';

/** Handed in, not decided yet. */
export const beforeDecision = [
  'SUBMITTED',
  'SUPPLEMENT',
  'REVIEWING',
  'VERIFYING',
  'PENDING_APPROVAL',
] as const;

/** Aid is given, the case not closed. */
export const underAid = ['ASSIGNING', 'ASSIGNED', 'ARRANGED', 'HANDLING'] as const;

/** The lawyer's work is over. */
export const afterWork = ['CLOSED', 'FILE_REVIEW', 'ARCHIVED', 'TERMINATED'] as const;

/** Where a file may lie in the archive. */
export const putAway = [
  'ARCHIVED',
  'REFUSED',
  'REFERRED',
  'WITHDRAWN',
  'DEEMED_WITHDRAWN',
  'TERMINATED',
] as const;

export const submitted = caseStates.filter((state) => state !== 'DRAFT');

/** Handed in and not at an end. */
export const open = submitted.filter((state) => !isEndState(state));

export const notArchived = submitted.filter((state) => state !== 'ARCHIVED');

/** Auditors only read; whoever keeps the accounts sees no case. */
export const writingStaff = staffRoles.filter(
  (role) => role !== 'auditor' && role !== 'user_manager' && role !== 'assessor',
);

/** Staff write down what the handler tells the centre; they do not become the handler by it. */
export const forTheHandler = ['clerk', 'dispatcher'] as const;
