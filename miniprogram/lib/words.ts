const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `10:32`, as on the phone's own clock. */
export function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds);

  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

const weekdays = '日一二三四五六';

/** `11月30日（星期一）` for a calendar day `2026-11-30`. */
export function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);

  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日（星期${weekdays[date.getUTCDay()]}）`;
}

/** The day in China on which a moment falls, in words. */
export function momentWords(instant: string): string {
  return dayWords(new Date(Date.parse(instant) + 8 * 3600 * 1000).toISOString().slice(0, 10));
}
