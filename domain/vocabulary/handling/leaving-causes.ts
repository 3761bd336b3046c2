/** Why whoever has a case leaves it: a conflict of interests (律师法-39), or what keeps them from going on. */
export const leavingCauses = {
  conflict: '有利益冲突',
  unable: '因故不能继续办',
} as const;

export type LeavingCause = keyof typeof leavingCauses;
