/** The messages a citizen may get, and the one that goes to the handler; their texts, and the neutral ones, stand in `messages.ts`. */
export const messageNames = [
  'submitted',
  'accepted',
  'referred',
  'supplementAsked',
  'supplementReminder',
  'supplementReceived',
  'deemedWithdrawn',
  'withdrawn',
  'verifying',
  'granted',
  'refused',
  'decisionRevoked',
  'advanced',
  'advanceConfirmed',
  'assigned',
  'lawyerNamed',
  'reassigning',
  'progressNoted',
  'replacementKept',
  'terminated',
  'objectionReceived',
  'objectionUpheld',
  'aidOrdered',
  'closed',
  'visitAsked',
  'complaintReceived',
  'complaintExtended',
  'complaintAnswered',
  'handlerReminded',
] as const;

/** Those that go to whoever handles the case, not to the person. */
export const toHandler: readonly MessageName[] = ['handlerReminded'];

export type MessageName = (typeof messageNames)[number];
