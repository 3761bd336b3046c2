import type { Limit } from './count';

const days = (amount: number, roll = true): Limit => ({ amount, unit: 'day', roll });

/** Limits whose article was read (law.md §2). What is configuration stands in `centre-rules.ts`. */
export const statutory = {
  review: { limit: days(7), basis: '法-43' },
  assign: { limit: days(3), basis: '法-43' },
  /** Custody does not wait for a holiday (刑诉-105): never rolled over. */
  assignCriminal: { limit: days(3, false), basis: '法-36' },
  agreement: { limit: days(5), basis: '148-27' },
  objectionReview: { limit: days(5), basis: '法-49' },
  /** A criminal termination is told to the person and the organ. */
  terminationNotice: { limit: days(3, false), basis: '司发通〔2013〕18号-22' },
} as const;

/** An application from custody is passed on within so many hours, nights and holidays included (法-39). */
export const custodyHours = 24;

/** A volunteer's wish to leave is settled within so much (志愿者管理办法). */
export const volunteerExit: Limit = { amount: 15, unit: 'working_day', roll: true };
