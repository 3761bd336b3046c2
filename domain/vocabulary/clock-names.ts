/** Every clock that may run on a case; limits and articles stand in `limits.ts`. */
export const clockNames = [
  'safety_call',
  'accept',
  'review',
  'supplement',
  'verification',
  'advance_supplement',
  'guardian_consent',
  'assign',
  'arrange',
  'agreement',
  'objection',
  'objection_review',
  'replacement',
  'termination_notice',
  'dossier',
  'file_review',
  'complaint',
  'fee_complaint',
] as const;

export type ClockName = (typeof clockNames)[number];

/** Who has to act next, in the words of the screen. */
export type WhoActs = 'applicant' | 'centre' | 'firm' | 'lawyer' | 'other_centre' | 'bureau';
