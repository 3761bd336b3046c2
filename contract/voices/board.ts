import type { Day } from '../../domain/time/times';
import { contract } from '../envelope';
import { nothing } from '../fields';

/** What the centre did in the twelve months up to the last one, as sentences; none where too few were helped to say. */
export interface Board {
  readonly from: Day;
  readonly to: Day;
  readonly lines: readonly string[];
}

/** Asked by the home of the phone, at most once a day. */
export const board = contract<Board>('voices')('board', nothing);
