/** What a handler does in a case, by its code; the words stand in `acts.ts`, since the guards need none. */
export const actCodes = [
  'meeting',
  'file_reading',
  'evidence',
  'paper',
  'negotiation',
  'hearing',
  'report',
  'judgment',
  'other',
] as const;

export type ActKind = (typeof actCodes)[number];
