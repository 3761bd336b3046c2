import type { FactKey } from '../../domain/eligibility/facts/facts';
import { factLabels, factText } from '../words/fact-words';

/** The values a rule looked at, in words: `年龄 12、户籍 农村`; empty when it looked at none. */
export function traceValues(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([key, value]) => {
      const known = key in factLabels ? (key as FactKey) : null;
      return known ? `${factLabels[known]} ${factText(known, value as never)}` : `${key} ${String(value)}`;
    })
    .join('、');
}
