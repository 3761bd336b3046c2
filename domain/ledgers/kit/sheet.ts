import { readField, type LineNames } from './cell';
import type { Ledger } from './ledger';
import { faultsOf, type LineValues } from './values-schema';

/** A line of a sheet that may be saved. */
export interface GoodRow {
  /** As Excel counts it: the headings are row 1. */
  readonly row: number;
  readonly values: LineValues;
}

/** Something to mend: where it stands, what is wrong and what would be right. */
export interface SheetFault {
  readonly row: number;
  readonly heading: string;
  readonly message: string;
}

/** A sheet after reading: what may be saved, what must be mended, and the headings that the register does not know. */
export interface ReadSheet {
  readonly good: readonly GoodRow[];
  readonly faults: readonly SheetFault[];
  readonly unknown: readonly string[];
}

type Row = readonly unknown[];

const isEmpty = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

function fault(row: number, heading: string, why: string): SheetFault {
  return { row, heading, message: `第${row}行，${why}` };
}

/** A list has a method `values`, so it is asked for the row. */
function isGood(read: GoodRow | readonly SheetFault[]): read is GoodRow {
  return 'row' in read;
}

/** One row by its headings: the line, or its faults. */
function readRow(
  ledger: Ledger,
  columns: readonly (string | undefined)[],
  cells: Row,
  row: number,
  names: LineNames,
): GoodRow | readonly SheetFault[] {
  const values: Record<string, unknown> = {};
  const faults: SheetFault[] = [];
  for (const [key, field] of Object.entries(ledger.fields)) {
    const read = readField(field, cells[columns.indexOf(key)], names);
    if ('fault' in read) faults.push(fault(row, field.label, read.fault));
    else values[key] = read.value;
  }
  const unread = new Set(faults.map(({ heading }) => heading));
  for (const [key, message] of Object.entries(faultsOf(ledger, values))) {
    const label = ledger.fields[key]?.label ?? '';
    if (!unread.has(label))
      faults.push(fault(row, label, message.includes(label) ? message : `${label}：${message}`));
  }

  return faults.length > 0 ? faults : { row, values };
}

/**
 * Reads a sheet of Excel into lines of a register. The first row holds the headings, in any order.
 * @param rows the cells as the library gives them: text, number, yes or no, day, or empty
 */
export function readSheet(ledger: Ledger, rows: readonly Row[], names: LineNames): ReadSheet {
  const [headings = [], ...lines] = rows;
  const keys = new Map(Object.entries(ledger.fields).map(([key, { label }]) => [label, key]));
  const titles = headings.map((cell) => (isEmpty(cell) ? '' : String(cell).trim()));
  const columns = titles.map((title) => keys.get(title));
  const unknown = titles.filter((title) => title !== '' && !keys.has(title));
  const twice = titles.find((title, at) => title !== '' && titles.indexOf(title) !== at);
  if (twice !== undefined)
    return { good: [], faults: [fault(1, twice, `“${twice}”这一列有两个，请去掉一个。`)], unknown };
  if (columns.every((key) => key === undefined)) {
    const all = [...keys.keys()].join('、');

    return { good: [], faults: [fault(1, '', `没有认得的表头。要有：${all}。`)], unknown };
  }
  const read = lines.flatMap((cells, at) =>
    cells.every(isEmpty) ? [] : [readRow(ledger, columns, cells, at + 2, names)],
  );

  return {
    good: read.filter(isGood),
    faults: read.flatMap((one) => (isGood(one) ? [] : one)),
    unknown,
  };
}
