import type { LineChangeView } from '../../contract/ledger';
import { writtenField, type LineNames } from '../../domain/ledgers/kit/cell';
import type { Ledger } from '../../domain/ledgers/kit/ledger';

/** What a change made of each field: `电话：139… → 138…`. */
export function changedText(
  { fields }: Ledger,
  { before, after }: Pick<LineChangeView, 'before' | 'after'>,
  names: LineNames,
): readonly string[] {
  return Object.keys(after).flatMap((key) => {
    const field = fields[key];
    if (!field) return [];
    const text = (value: unknown) => writtenField(field, value, names) || '（空）';

    return [`${field.label}：${text(before[key])} → ${text(after[key])}`];
  });
}
