import { weekdayOf } from './days';
import { dayOf, readDay, timeOf } from './times';
import type { Day, Instant } from './times';

const weekdays = '日一二三四五六';

/**
 * A day as people say it: `11月30日（星期一）`.
 * @param today with it, another year is named: `2027年1月4日（星期一）`
 * @throws DomainError DayInvalid
 */
export function dayInWords(day: Day, today?: Day): string {
  const [year, month, date] = readDay(day).split('-').map(Number);
  const weekday = weekdays[weekdayOf(day)];
  const otherYear = today !== undefined && readDay(today, 'today').slice(0, 4) !== day.slice(0, 4);

  return `${otherYear ? `${year}年` : ''}${month}月${date}日（星期${weekday}）`;
}

/** A day as papers write it: `2026年11月30日`. */
export function paperDay(day: Day): string {
  const [year, month, date] = readDay(day).split('-').map(Number);

  return `${year}年${month}月${date}日`;
}

/** A moment in China: `11月30日（星期一）14:05`. */
export function momentInWords(at: Instant, today?: Day): string {
  return `${dayInWords(dayOf(at), today)}${timeOf(at)}`;
}
