import { plainCellText } from '../../statistics/lines/plain-cell';
import { readField, type LineNames } from './cell';
import type { Ledger } from './ledger';
import { headingsOf, missingHeadings } from './sheet-headings';
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
  /** Rows that say word for word what an earlier row says: they are saved too, and named, since most of them are slips. */
  readonly repeated: readonly number[];
}

type Row = readonly unknown[];

const isEmpty = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && plainCellText(cell) === null);

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

/** A line of the file that says again what may stand once. */
function twiceIn({ once, fields }: Ledger, good: readonly GoodRow[]): readonly SheetFault[] {
  if (once === undefined) return [];
  const first = new Map<string, number>();
  const labels = once.map((key) => fields[key]?.label ?? '');

  return good.flatMap(({ row, values }) => {
    const said = JSON.stringify(once.map((key) => values[key]));
    const earlier = first.get(said);
    if (earlier !== undefined)
      return [fault(row, labels[0] ?? '', `${labels.join('、')}和第${earlier}行一样，不能登记两次。`)];
    first.set(said, row);

    return [];
  });
}

function repeatedIn(good: readonly GoodRow[]): readonly number[] {
  const seen = new Set<string>();

  return good.flatMap(({ row, values }) => {
    const said = JSON.stringify(values);
    if (seen.has(said)) return [row];
    seen.add(said);

    return [];
  });
}

/** A sheet of which nothing can be read, and why. */
function unread(unknown: readonly string[], why: SheetFault): ReadSheet {
  return { good: [], faults: [why], unknown, repeated: [] };
}

/**
 * Reads a sheet of Excel into lines of a register. The headings stand in one of the first rows, in any order, with or
 * without a title above them.
 * @param rows the cells as the library gives them: text, number, yes or no, day, or empty
 */
export function readSheet(ledger: Ledger, rows: readonly Row[], names: LineNames): ReadSheet {
  const labels = Object.values(ledger.fields).map(({ label }) => label);
  const { at, titles, columns } = headingsOf(ledger.fields, rows);
  const unknown = titles.filter((title, column) => title !== '' && columns[column] === undefined);
  if (at === -1) return unread(unknown, fault(1, '', `没有认得的表头。要有：${labels.join('、')}。`));
  const twice = columns.find((key, column) => key !== undefined && columns.indexOf(key) !== column);
  const heading = ledger.fields[twice ?? '']?.label;
  if (heading !== undefined)
    return unread(unknown, fault(at + 1, heading, `“${heading}”这一列有两个，请去掉一个。`));
  const missing = missingHeadings(ledger.fields, columns);
  if (missing.length > 0)
    return unread(unknown, fault(at + 1, '', `表头里没有${missing.join('、')}，这几列要有。`));
  const read = rows
    .slice(at + 1)
    .flatMap((cells, below) =>
      cells.every(isEmpty) ? [] : [readRow(ledger, columns, cells, at + below + 2, names)],
    );
  const twiceSaid = twiceIn(ledger, read.filter(isGood));
  const refused = new Set(twiceSaid.map(({ row }) => row));
  const good = read.filter(isGood).filter(({ row }) => !refused.has(row));
  const faults = [...read.flatMap((one) => (isGood(one) ? [] : one)), ...twiceSaid];

  return {
    ...{ good, unknown, repeated: repeatedIn(good) },
    faults: [...faults].sort((one, other) => one.row - other.row),
  };
}
