import { dayOf, readInstant, timeOf } from '../../time/times';
import type { ReadCell } from './read-as';

const parts = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/;

/** A moment as it stands in a field or a cell, in China's own time: `2026-11-30 10:32`; anything else is nothing. */
export function momentText(value: unknown): string {
  return typeof value === 'string' && value !== '' ? `${dayOf(value)} ${timeOf(value)}` : '';
}

/** The moment that somebody typed; a day alone begins at midnight. */
export function readMoment(label: string, typed: string): ReadCell {
  const fault = `${label}：要像2026-11-30 10:32这样填。`;
  const [, year = '', month = '', day = '', hour = '0', minute = '00'] = parts.exec(typed) ?? [];
  const two = (part: string) => part.padStart(2, '0');
  try {
    return {
      value: readInstant(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:00.000+08:00`),
    };
  } catch {
    // no such moment: the fault says what would be one
    return { fault };
  }
}
