import type { Change } from '../../case/history/event';
import { perWords } from '../../money/read-sum';
import { yuanText } from '../../money/words';
import { saidDayInWords } from '../../time/said-day';
import { correctables } from './correctables';

/** What is put right along with an answer, since the same words say it. */
const beside: Readonly<Record<string, { readonly label: string }>> = {
  'dispute.amountPer': { label: '这个钱算的是' },
};

/** A value as the desk reads it. */
function told(value: unknown): string {
  if (typeof value === 'number') return yuanText(value);
  if (typeof value !== 'string' || value === '') return '没有填';
  if (value === 'month' || value === 'year') return perWords[value];

  return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? saidDayInWords(value) : value;
}

/** What was put right, as the desk reads it: `对方：旧的 → 新的`; empty where nothing of it was an answer. */
export function correctionWords(changes: readonly Change[]): string {
  return changes
    .flatMap(({ field, before, after }) => {
      const found = correctables.find(({ path }) => path === field) ?? beside[field];

      return found ? [`${found.label}：${told(before)} → ${told(after)}`] : [];
    })
    .join('；');
}
