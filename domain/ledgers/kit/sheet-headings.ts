import { plainHeading } from '../../statistics/lines/plain-cell';
import type { LedgerFields } from './field';
import { shapeOf } from './shape';

type Row = readonly unknown[];

/** A title, a unit and a head of two rows may stand above the lines. */
const deepest = 8;

/** Where the headings of a sheet stand, and what they are. */
export interface SheetHeadings {
  /** The row of the headings, from 0; `-1` where none is known. */
  readonly at: number;
  /** The heading of each column, as it stands there. */
  readonly titles: readonly string[];
  /** The field of each column. */
  readonly columns: readonly (string | undefined)[];
}

/** A head of two rows: where the lower one is empty, what stands above it holds. */
function withAbove(row: Row, above: Row | undefined): Row {
  const width = Math.max(row.length, above?.length ?? 0);

  return Array.from({ length: width }, (_, at) => (plainHeading(row[at]) === '' ? above?.[at] : row[at]));
}

/** Finds the row of the headings among the first ones: the one that holds most of the register's. */
export function headingsOf(fields: LedgerFields, rows: readonly Row[]): SheetHeadings {
  const keys = new Map(Object.entries(fields).map(([key, { label }]) => [plainHeading(label), key]));
  const knownIn = (row: Row) => row.filter((cell) => keys.has(plainHeading(cell))).length;
  const heads = rows.slice(0, deepest).flatMap((row, at) => [
    { at, row, known: knownIn(row) },
    { at, row: withAbove(row, rows[at - 1]), known: knownIn(withAbove(row, rows[at - 1])) },
  ]);
  const most = Math.max(0, ...heads.map(({ known }) => known));
  const best = heads.find(({ known, row, at }) => known === most && knownIn(rows[at] ?? row) > 0);
  if (most === 0 || !best) return { at: -1, titles: (rows[0] ?? []).map(shown), columns: [] };

  return {
    at: best.at,
    titles: best.row.map(shown),
    columns: best.row.map((cell) => keys.get(plainHeading(cell))),
  };
}

function shown(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/** The headings without which no line can be saved, as far as the sheet has none of them. */
export function missingHeadings(
  fields: LedgerFields,
  columns: readonly (string | undefined)[],
): readonly string[] {
  return Object.entries(fields).flatMap(([key, { label, schema }]) => {
    const { required, kind } = shapeOf(schema);

    return required && kind !== 'yes' && !columns.includes(key) ? [label] : [];
  });
}
