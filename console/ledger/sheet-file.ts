import type { LedgerLine } from '../../contract/ledger';
import { writtenField, type LineNames } from '../../domain/ledgers/kit/cell';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { shapeOf } from '../../domain/ledgers/kit/shape';

type SheetCell = { readonly value: string | number; readonly fontWeight?: 'bold' } | null;

function headings({ fields }: Ledger): readonly SheetCell[] {
  return Object.values(fields).map(({ label }) => ({ value: label, fontWeight: 'bold' }));
}

/** The sheet of a register: headings and lines; numbers stay numbers, so that Excel can sum them up. */
export function sheetOf(
  ledger: Ledger,
  lines: readonly LedgerLine[],
  names: LineNames,
): readonly (readonly SheetCell[])[] {
  const rows = lines.map(({ values }) =>
    Object.entries(ledger.fields).map(([key, field]): SheetCell => {
      const value = values[key];
      if (typeof value === 'number') return { value };
      const text = writtenField(field, value, names);

      return text === '' ? null : { value: text };
    }),
  );

  return [headings(ledger), ...rows];
}

/** How each field is to be filled in: the second sheet of the template. */
export function guideOf({ fields }: Ledger, names: LineNames): readonly (readonly SheetCell[])[] {
  const hows: Readonly<Record<string, string>> = {
    day: '日期，像2026-11-30',
    count: '整数',
    sum: '数，最多两位小数',
    yes: '是或否',
    list: '几项用、隔开',
  };
  const lines = Object.values(fields).map(
    ({ label, schema, words, hint = '', refersTo }): readonly SheetCell[] => {
      const { kind, required, longest, options } = shapeOf(schema);
      const lines = refersTo === undefined ? [] : Object.values(names[refersTo] ?? {});
      const chosen = refersTo === undefined ? options.map((one) => words?.[one] ?? one) : lines;
      const how =
        chosen.length > 0
          ? `填其中一个：${chosen.slice(0, 40).join('、')}`
          : (hows[kind] ?? (longest === null ? '文字' : `文字，最多${longest}字`));

      return [
        { value: label },
        { value: required ? '要填' : '可不填' },
        { value: how },
        hint ? { value: hint } : null,
      ];
    },
  );

  return [[{ value: '表头' }, { value: '要不要填' }, { value: '怎么填' }, { value: '说明' }], ...lines];
}
