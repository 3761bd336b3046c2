import type { Day } from '../time/times';
import type { DutyKind } from '../vocabulary/duty';

/** One line of the roster: who sits where, every week on a day of the week, or on one date. */
export interface Shift {
  /** A day of the week (`mon`) or a date. */
  readonly when: string;
  /** As people say it: `9:00–12:00`. */
  readonly hours: string;
  readonly kind: DutyKind;
  readonly who: string;
  readonly where: string;
}

/** Who is there on one day, in the order of the roster. */
export interface DutyDay {
  readonly on: Day;
  readonly shifts: readonly Omit<Shift, 'when'>[];
}
