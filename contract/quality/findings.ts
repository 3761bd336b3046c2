import type { Finding } from '../../domain/quality/findings';
import { contract } from '../envelope';
import { day, fields } from '../fields';

/** What was found in some days, with how much it is made from. */
export interface FindingsAnswer {
  readonly findings: readonly Finding[];
  /** How many of each were looked at, in words. */
  readonly base: string;
}

/** What complaints, return visits, hearings and reviews found, by step and cause. Refusals: DayInvalid · NotAllowed */
export const openFindings = contract<FindingsAnswer>('quality')(
  'openFindings',
  fields({ from: day, to: day }),
);
