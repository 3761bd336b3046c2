/**
 * What of a case is sealed at rest; a path that is declared as a whole is sealed as one. Every function that writes a case
 * carries this list, few carry the declarations of all fields (`fields.ts`), to which a test holds it.
 */
export const sensitivePaths: readonly string[] = [
  'applicant.identity.number',
  'applicant.tags.*',
  'applicant.onPaper',
  'agent.identity.number',
  'contact.discreet',
  'urgency.inDanger',
  'members.*.identity.number',
  'members.*.openid',
  'facts.tags.*',
  'facts.capacity',
  'facts.spendingCause',
  'facts.guardianIsViolator',
  'facts.brokePromise',
  'facts.identityUnknown',
  'facts.inCustody',
  'facts.proofs.*',
  'intake.notice.minor',
  'assignment.assignments.*.signing.recipient.strokes',
  'assignment.assignments.*.signing.handler.strokes',
  'held.step',
  'events.*.changes',
  'draft.answers',
];
