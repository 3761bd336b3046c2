import { readDay } from '../time/times';
import type { Day } from '../time/times';
import { fieldError } from '../refusals/errors';
import type { WorkingCalendar } from './calendar';
import { rollOver } from './count';
import { addDays, addMonths, daysBetween } from '../time/days';

/** Time limits of the law for the person's own claim (law.md §1.8), counted from knowing or from the paper. */
export const limitations = {
  labour_arbitration: { label: '劳动仲裁时效', amount: 12, unit: 'month', article: '劳仲-27' },
  suit_after_award: { label: '不服仲裁裁决起诉', amount: 15, unit: 'day', article: '劳仲-50' },
  work_injury_recognition: { label: '工伤认定申请', amount: 12, unit: 'month', article: '工伤保险条例-17' },
  civil: { label: '民事诉讼时效', amount: 36, unit: 'month', article: '民法典-188' },
  administrative_review: { label: '行政复议期限', amount: 60, unit: 'day', article: '复议法-20' },
  administrative_suit: { label: '行政诉讼期限', amount: 6, unit: 'month', article: '行诉-46' },
  state_compensation: { label: '国家赔偿时效', amount: 24, unit: 'month', article: '国赔-39' },
} as const;

export type LimitationKind = keyof typeof limitations;

/**
 * The last day of a time limit, moved on from a day of rest (民法典-201 to 203).
 * @param from the day of knowing, of the paper, of the accident
 * @throws DomainError DayInvalid, CalendarYearUnknown
 */
export function limitationEnd(kind: LimitationKind, from: Day, calendar: WorkingCalendar): Day {
  const rule = typeof kind === 'string' ? limitations[kind] : undefined;
  if (rule === undefined) throw fieldError('InputInvalid', 'kind', '没有这种时效，请重新选择。');
  readDay(from, 'from');
  const last = rule.unit === 'day' ? addDays(from, rule.amount) : addMonths(from, rule.amount);

  return rollOver(last, calendar).day;
}

/**
 * The limit of a wage claim: none while the employment lasts, one year from its end (劳仲-27).
 * @param endedOn the last day of the employment, `null` while it lasts
 */
export function wageClaimEnd(endedOn: Day | null, calendar: WorkingCalendar): Day | null {
  return endedOn === null ? null : limitationEnd('labour_arbitration', endedOn, calendar);
}

/** Days from today to the last day; negative once it has passed, `null` where nothing runs. */
export function daysToLimit(today: Day, lastDay: Day | null): number | null {
  return lastDay === null ? null : daysBetween(readDay(today, 'today'), readDay(lastDay, 'lastDay'));
}

/** Fewer than seven days to the limit (不足七日, 法-44): exactly seven is not; nor is one that has passed. */
export function allowsAdvance(daysLeft: number | null): boolean {
  if (daysLeft === null) return false;
  if (!Number.isSafeInteger(daysLeft)) throw fieldError('InputInvalid', 'daysLeft', '天数要填整数。');

  return daysLeft >= 0 && daysLeft < 7;
}
