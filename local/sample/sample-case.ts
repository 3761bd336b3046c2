import type { Answers } from '../../domain/application';
import type { Hands } from './hands';

/** One sample case on its way. */
export interface SampleCase {
  readonly hands: Hands;
  /** Epoch milliseconds: nothing happens later. */
  readonly now: number;
  /** Which person of the sample world. */
  readonly place: number;
  readonly openid: string;
  readonly answers: Answers;
  caseId: string;
}

/** What the desk has before its eyes: the case and its version. */
export interface Seen {
  readonly caseId: string;
  readonly version: number;
}

/** Something that somebody does in a case, at a moment. */
export type Move = (one: SampleCase, at: string, seen: Seen) => Promise<unknown>;

/** A step of staff on what they see; what else it says may depend on the case and the moment. */
export const byStaff =
  (userName: string, action: string, more: (one: SampleCase, at: string) => object = () => ({})): Move =>
  (one, at, seen) =>
    one.hands.desk(userName, action, { ...seen, ...more(one, at) }, at);

/** A step of the applicant on the own phone. */
export const byPhone =
  (action: string, more: (one: SampleCase, at: string) => object = () => ({})): Move =>
  (one, at) =>
    one.hands.phone(one.openid, action, { caseId: one.caseId, ...more(one, at) }, at);
