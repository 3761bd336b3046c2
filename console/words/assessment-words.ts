import type { Assessment } from '../../domain/eligibility/trace/assessment';
import type { Truth } from '../../domain/eligibility/facts/truth';

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
