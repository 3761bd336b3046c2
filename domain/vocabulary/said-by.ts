/** Who stood at the window and said it. */
export const saidBy = { applicant: '本人', agent: '代办人' } as const;

export type SaidBy = keyof typeof saidBy;
