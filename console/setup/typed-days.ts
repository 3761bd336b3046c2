import { isDay } from '../../domain/time/times';
import { addDays } from '../../domain/time/days';

const oneOrMore =
  /(\d{1,2})(?:月|-|\.)(\d{1,2})日?(?:[（(][^）)]*[）)])?(?:\s*(?:至|到|~|—)\s*(?:(\d{1,2})(?:月|-|\.))?(\d{1,2})日?)?/g;
const longest = 31;

/**
 * The days in a text as announcements write them: `10月1日（周四）至7日`, `1月28日至2月4日`, `01-01`.
 * @returns `MM-DD` each, as typed; a day that does not exist stays, so that the office can name it
 */
export function daysTyped(text: string, year: number): string[] {
  return [...text.matchAll(oneOrMore)].flatMap(([, month = '', date = '', lastMonth, lastDate]) => {
    const first = dayOf(month, date);
    return lastDate === undefined ? [first] : between(first, dayOf(lastMonth ?? month, lastDate), year);
  });
}

function dayOf(month: string, date: string): string {
  return `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function between(first: string, last: string, year: number): string[] {
  if (!exists(first, year) || !exists(last, year) || last < first) return [first, last];
  const days = [first];
  while (days.length < longest && days.at(-1) !== last)
    days.push(addDays(`${year}-${days.at(-1)}`, 1).slice(5));
  return days;
}

function exists(day: string, year: number): boolean {
  return isDay(`${year}-${day}`);
}
