import { dayInWords, momentInWords, yuanInWords } from './domain';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `10:32`, as on the phone's own clock. */
export function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds);

  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

/** `11月30日（星期一）` for a calendar day `2026-11-30`. */
export function dayWords(day: string): string {
  return dayInWords(day);
}

/** The day in China on which a moment falls, in words. */
export function momentWords(instant: string): string {
  return momentInWords(instant);
}

/** `12,300 元（一万二千三百元）`. */
export function sumWords(yuan: number): string {
  return yuanInWords(yuan);
}
