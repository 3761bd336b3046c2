import type { Assessment, HardshipClass } from '../../domain/eligibility/assessment';
import type { Truth } from '../../domain/eligibility/truth';

const outcomes: Readonly<Record<Assessment['outcome'], string>> = {
  eligible: '符合条件',
  ineligible: '不符合条件',
  need_more: '还要补充才能确定',
  refer: '应由别的中心受理',
};

const hardships: Readonly<Record<HardshipClass, string>> = {
  required: '要看经济困难',
  verification_exempt: '免核查经济困难',
  condition_exempt: '不看经济困难',
  'n/a': '不涉及',
  unknown: '还不清楚',
};

/** The assessment's answer in one phrase. */
export function outcomeText(outcome: Assessment['outcome']): string {
  return outcomes[outcome];
}

/** Whether hardship has to be shown, in one phrase. */
export function hardshipText(hardship: HardshipClass): string {
  return hardships[hardship];
}

/** Whether the matter is in scope, in one word. */
export function scopeText(inScope: Assessment['inScope']): string {
  if (inScope === 'special') return '专门规定';
  if (inScope === 'unknown') return '还不清楚';
  return inScope ? '在范围内' : '不在范围内';
}

/** The sign before a line of the trace, with its word for those who listen. */
export function verdictOf(result: Truth): { readonly sign: string; readonly word: string } {
  if (result === 'unknown') return { sign: '?', word: '不清楚' };
  return result ? { sign: '✓', word: '成立' } : { sign: '–', word: '不成立' };
}
