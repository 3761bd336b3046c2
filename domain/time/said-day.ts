import { paperDay } from './in-words';
import { isDay } from './times';
import type { Day } from './times';

/** A month as people remember it: `2026-03`. */
export function isMonth(said: string): boolean {
  return isDay(`${said}-01`);
}

/** The first day that can be meant: of a month alone its first, so that no limit is counted too long. */
export function earliestDay(said: string): Day {
  return isMonth(said) ? `${said}-01` : said;
}

/** `2026年3月1日`, `2026年3月（记不清哪天）`; what an earlier version kept in another form stands as it is. */
export function saidDayInWords(said: string): string {
  if (isMonth(said)) return `${paperDay(`${said}-01`).replace(/1日$/, '')}（记不清哪天）`;

  return isDay(said) ? paperDay(said) : said;
}
