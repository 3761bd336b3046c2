import { readDay } from '../time/times';
import { DomainError } from '../refusals/errors';
import type { FieldFault } from '../refusals/errors';
import type { CalendarYear } from './calendar';
import { weekdayOf } from '../time/days';

/** Days that are off in every year (全国年节及纪念日放假办法, as changed from 2025 on); the rest move with the moon. */
const fixedDays = ['01-01', '05-01', '10-01', '10-02', '10-03'];
/** So many days are off by law: 11 before 2025, 13 since. */
const leastDays = (year: number): number => (year < 2025 ? 11 : 13);

/**
 * Holds a year that staff entered against what every announcement has, and puts its days in order.
 * @throws DomainError InputInvalid naming every day that cannot be right
 */
export function checkYear(year: CalendarYear): CalendarYear {
  const faults = [
    ...faultsOf(year, 'restDays'),
    ...faultsOf(year, 'workDays'),
    ...year.workDays
      .filter((day) => isDay(year.year, day) && weekdayOf(`${year.year}-${day}`) % 6 !== 0)
      .map((day) => ({ path: 'workDays', message: `${said(day)}不是周末，本来就上班，请去掉。` })),
    ...year.workDays
      .filter((day) => year.restDays.includes(day))
      .map((day) => ({ path: 'workDays', message: `${said(day)}不能又休息又上班，请核对。` })),
    ...fixedDays
      .filter((day) => !year.restDays.includes(day))
      .map((day) => ({ path: 'restDays', message: `缺${said(day)}，这天每年都放假。` })),
    ...(new Set(year.restDays).size < leastDays(year.year)
      ? [{ path: 'restDays', message: `一年至少放${leastDays(year.year)}天假，请对照通知补齐。` }]
      : []),
  ];
  if (faults.length > 0) throw new DomainError('InputInvalid', { why: faults[0]?.message }, faults);

  return { ...year, restDays: [...year.restDays].sort(), workDays: [...year.workDays].sort() };
}

/** Days that do not exist in that year, or stand there twice. */
function faultsOf(year: CalendarYear, path: 'restDays' | 'workDays'): FieldFault[] {
  return year[path].flatMap((day, at, all) => {
    if (!isDay(year.year, day)) return [{ path, message: `${year.year}年没有${said(day)}，请核对。` }];
    if (all.indexOf(day) !== at) return [{ path, message: `${said(day)}写了两次，请去掉一次。` }];

    return [];
  });
}

function isDay(year: number, day: string): boolean {
  try {
    readDay(`${year}-${day}`);

    return true;
  } catch {
    // The day is wrong: `faultsOf` says so in the words of the form.
    return false;
  }
}

/** The day in words; what is no month and day at all is quoted. */
function said(day: string): string {
  const [month, date] = /^(\d{1,2})-(\d{1,2})$/.exec(day)?.slice(1) ?? [];
  if (!month || !date) return `“${day}”`;

  return `${Number(month)}月${Number(date)}日`;
}
