/**
 * The main states of a case (law.md §4). One list for code, screens, statistics and tests;
 * their citizen and staff wording is in `vocabulary/case-states.ts`.
 */
export const caseStates = [
  'DRAFT',
  'SUBMITTED',
  'NOTIFIED',
  'SUPPLEMENT',
  'REVIEWING',
  'VERIFYING',
  'PENDING_APPROVAL',
  'ASSIGNING',
  'ASSIGNED',
  'ARRANGED',
  'HANDLING',
  'CLOSED',
  'FILE_REVIEW',
  'ARCHIVED',
  'REFUSED',
  'REFERRED',
  'WITHDRAWN',
  'DEEMED_WITHDRAWN',
  'TERMINATED',
] as const;

export type CaseState = (typeof caseStates)[number];

/** Nothing more is decided here; only what the law still allows (an objection, filing away, a subsidy). */
export const endStates = [
  'REFERRED',
  'WITHDRAWN',
  'DEEMED_WITHDRAWN',
  'REFUSED',
  'TERMINATED',
  'ARCHIVED',
] as const satisfies readonly CaseState[];

/** Whether the main procedure is over. */
export function isEndState(state: CaseState): boolean {
  return (endStates as readonly CaseState[]).includes(state);
}
