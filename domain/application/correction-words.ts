import type { Change } from '../case/history/event';
import { yuanText } from '../money/words';
import { saidDayInWords } from '../time/said-day';
import { correctables } from './correctables';

/** A value as the desk reads it. */
function told(value: unknown): string {
  if (typeof value === 'number') return `${yuanText(value)}元`;
  if (typeof value !== 'string' || value === '') return '没有填';

  return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? saidDayInWords(value) : value;
}

/** What was put right, as the desk reads it: `对方：旧的 → 新的`; empty where nothing of it was an answer. */
export function correctionWords(changes: readonly Change[]): string {
  return changes
    .flatMap(({ field, before, after }) => {
      const found = correctables.find(({ path }) => path === field);

      return found ? [`${found.label}：${told(before)} → ${told(after)}`] : [];
    })
    .join('；');
}
