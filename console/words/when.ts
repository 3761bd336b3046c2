import { addDays, weekdayOf } from '../../domain/time/days';
import { dayOf, timeOf, type Day, type Instant } from '../../domain/time/times';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** A day for a busy reader: `11月30日 周一`; the year only when it is not this one. */
export function dayText(day: Day, today: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  const weekday = weekdays[weekdayOf(day)];
  const short = `${month}月${date}日 周${weekday}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${year}年${short}`;
}

/** The time of day in China, 24 hours: `16:05`. */
export function clockText(at: Instant): string {
  return timeOf(at);
}

/** When something happened, as staff say it: 今天 16:05, 昨天 09:10, 11月20日 周五 10:00. */
export function momentText(at: Instant, now: Instant): string {
  const [day, today] = [dayOf(at), dayOf(now)];
  const yesterday = addDays(today, -1);
  const spoken = day === today ? '今天' : day === yesterday ? '昨天' : dayText(day, today);
  return `${spoken} ${clockText(at)}`;
}

/** The desk's present moment. */
export function now(): Instant {
  return new Date().toISOString();
}
