import type { ReportTableAnswer } from '../../contract/reports/report-tables';
import { columnKey, type ReportTable } from '../../domain/statistics/reports/report-table';

/** A cell of the sheet; `span` joins it with the cells to its right. */
interface SheetCell {
  readonly value: string | number;
  readonly span?: number;
  readonly fontWeight?: 'bold';
  readonly align?: 'center' | 'right';
  readonly borderStyle?: 'thin';
}

type SheetRow = (SheetCell | null)[];

const ruled = { borderStyle: 'thin' } as const;

/** Heads that stand over several columns are one cell; the cells under it are left out, as the writer wants them. */
function heads({ columns }: ReportTable): SheetRow {
  return columns.map(({ group }, at) => {
    if (group !== undefined && columns[at - 1]?.group === group) return null;
    const after = columns.findIndex((one, place) => place > at && one.group !== group);
    const span = group === undefined ? 1 : (after === -1 ? columns.length : after) - at;

    return { value: group ?? '', span, fontWeight: 'bold', align: 'center', ...ruled };
  });
}

/** A table in the shape in which it is handed up: title, unit and period, heads in two rows, numbers of columns, numbers, signer. */
export function reportSheet(
  table: ReportTable,
  { unit, numbers, frozen }: Pick<ReportTableAnswer, 'unit' | 'numbers' | 'frozen'>,
  period: string,
): SheetRow[] {
  const { columns, title } = table;
  const last = frozen.at(-1);
  const signed = last ? `审核签署：${last.signer}　签署日期：${last.at.slice(0, 10)}` : '未签署';
  const empty = Array.from({ length: columns.length - 1 }, () => null);

  return [
    [{ value: title, span: columns.length, fontWeight: 'bold', align: 'center' }, ...empty],
    [{ value: `填报单位：${unit}　　期间：${period}`, span: columns.length }, ...empty],
    heads(table),
    columns.map(({ name }) => ({ value: name, align: 'center', ...ruled })),
    columns.map((_column, at) => ({ value: at + 1, align: 'center', ...ruled })),
    columns.map((column) => ({ value: numbers[columnKey(column)] ?? '', align: 'right', ...ruled })),
    [{ value: `单位负责人：　　　　　填表人：　　　　　${signed}`, span: columns.length }, ...empty],
  ];
}
