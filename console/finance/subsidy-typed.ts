import { parseYuan } from '../../domain/money/read-yuan';
import { grades } from '../../domain/quality/review/score';
import type { SubsidyItem, SubsidyTable } from '../../domain/subsidy/table';

/** Every item that a table may pay for, in the order of the form. */
export const subsidyItems: readonly SubsidyItem[] = [
  ...(['侦查', '审查起诉', '审判', '民事', '行政', '仲裁', '非诉', '代书', '值班', '法律帮助'] as const),
];

/** A table as it is typed: sums as text. */
export interface TypedTable {
  name: string;
  from: string;
  to: string;
  items: Record<string, string>;
  eachFurtherPerson: string;
  most: string;
  otherCity: string;
  otherProvince: string;
  hard: string;
  endedEarly: string;
  grades: Record<string, string>;
}

/** A table in the form's words; a published one to begin with keeps neither its name nor its day. */
export function typedTable(table: SubsidyTable, { asNew }: { readonly asNew: boolean }): TypedTable {
  const said = (sum: number | null | undefined): string => (sum ? String(sum) : '');

  return {
    name: asNew ? '' : table.name,
    from: asNew ? '' : (table.from ?? ''),
    to: asNew ? '' : (table.to ?? ''),
    items: Object.fromEntries(subsidyItems.map((item) => [item, said(table.items[item])])),
    eachFurtherPerson: said(table.eachFurtherPerson),
    most: said(table.most),
    otherCity: said(table.away['其他市']),
    otherProvince: said(table.away['外省']),
    hard: said(table.hard),
    endedEarly: table.endedEarly === null ? '' : String(table.endedEarly * 100),
    grades: Object.fromEntries(
      grades.map((grade) => {
        const share = table.grades[grade];

        return [grade, share === undefined ? '' : String(Math.round(share * 100))];
      }),
    ),
  };
}

/** What the office is told. What is no sum is sent below nothing, and refused by name. */
export function sentTable(typed: TypedTable) {
  const maybe = (text: string | undefined): number | undefined => sumOf(text) ?? undefined;
  const items = Object.fromEntries(
    subsidyItems.flatMap((item) => {
      const sum = sumOf(typed.items[item]);

      return sum === null ? [] : [[item, sum]];
    }),
  );

  return {
    name: typed.name.trim(),
    from: typed.from,
    to: typed.to || null,
    items,
    eachFurtherPerson: sumOf(typed.eachFurtherPerson) ?? 0,
    most: sumOf(typed.most),
    away: { 其他市: maybe(typed.otherCity), 外省: maybe(typed.otherProvince) },
    hard: sumOf(typed.hard) ?? 0,
    endedEarly: typed.endedEarly.trim() === '' ? null : (sumOf(typed.endedEarly) ?? -1) / 100,
    grades: Object.fromEntries(
      grades.flatMap((grade) => {
        const share = sumOf(typed.grades[grade]);

        return share === null ? [] : [[grade, share / 100]];
      }),
    ),
  };
}

/** A sum as typed; `null` where nothing is. */
export function sumOf(typed: string | undefined): number | null {
  const text = typed?.trim() ?? '';

  return text === '' ? null : (parseYuan(text) ?? -1);
}
