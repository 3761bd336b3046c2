import type { RosterParts } from '../../contract/network/duty';
import type { Shown } from '../../contract/pieces';
import { newFormKey } from '../kit/form/form-key';
import { weekdays } from '../../domain/vocabulary/duty';

type Line = RosterParts[number];

/** A line of the roster as typed: a day of the week, or `date` with the date beside it. */
export interface TypedShift extends Omit<Line, 'when'> {
  day: string;
  date: string;
  /** Tells rows apart while they are moved and taken away. */
  readonly key: string;
}

/** A line as the form shows it. */
export function shiftTyped({ when, hours, kind, who, where }: Shown<Line>): TypedShift {
  const isWeekly = when in weekdays;
  return {
    key: newFormKey(),
    day: isWeekly ? when : 'date',
    date: isWeekly ? '' : when,
    ...{ hours, kind, who, where },
  };
}

/** A line as the office takes it. */
export function shiftWritten({ day, date, hours, kind, who, where }: TypedShift): Line {
  return { when: day === 'date' ? date : day, hours, kind, who, where };
}

/** A new line is like the one above it, but for the name. */
export function emptyShift(above: TypedShift | undefined): TypedShift {
  const { day = 'mon', date = '', hours = '9:00–12:00', kind = 'lawyer', where = '' } = above ?? {};
  return { key: newFormKey(), day, date, hours, kind, who: '', where };
}

/** Lines whose date has passed. */
export function passedShifts(rows: readonly TypedShift[], today: string): readonly TypedShift[] {
  return rows.filter(({ day, date }) => day === 'date' && date !== '' && date < today);
}
