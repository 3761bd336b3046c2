import type { CalendarYear } from '../deadlines/calendar';
import type { Day } from '../time/times';
import { dutyDays } from './duty-days';
import type { Shift } from './shift';

/** A swap that was agreed to: on this day the one takes the turn of the other. */
export interface Swap {
  readonly on: Day;
  readonly off: string;
  readonly by: string;
}

/**
 * The roster with swaps in it: the lines of that day stand by their date, the name changed. What names nobody of the day
 * changes nothing.
 * @throws DomainError DayInvalid
 */
export function withSwaps(
  roster: readonly Shift[],
  years: readonly CalendarYear[],
  swaps: readonly Swap[],
): readonly Shift[] {
  return swaps.reduce((now, { on, off, by }) => {
    const shifts = dutyDays(now, years, on, 1)[0]?.shifts ?? [];
    if (shifts.every(({ who }) => who !== off)) return now;
    const dated = shifts.map((shift) => ({ ...shift, when: on, who: shift.who === off ? by : shift.who }));

    return [...now.filter(({ when }) => when !== on), ...dated];
  }, roster);
}
