import { DomainError } from '../../refusals/errors';
import { ledgerHeadings, type LedgerSheet } from './ledger-headings';
import { readLedgerRecord } from './ledger-record';
import { plainCellText, plainHeading } from './plain-cell';

/** A cell as a reader of Excel gives it. */
export type BookCell = string | number | boolean | Date | null;

/** A sheet of a workbook: its name and its rows. */
export interface BookSheet {
  readonly sheet: string;
  readonly data: readonly (readonly BookCell[])[];
}

/** A line as it may be sent: 类 and the filled cells by their headings. */
export type OldLine = Readonly<Record<string, string | number | boolean>>;

export interface ReadWorkbook {
  readonly good: readonly { readonly row: number; readonly line: OldLine }[];
  readonly faults: readonly { readonly row: number; readonly message: string }[];
  /** Sheets and headings that are not known: named, not lost in silence. */
  readonly unknown: readonly string[];
}

const sheetNames = (Object.keys(ledgerHeadings) as LedgerSheet[]).sort((a, b) => b.length - a.length);
/** A title and a unit may stand above the headings. */
const deepestHeading = 6;

/** The kind of ledger a sheet is: its name, or a name that holds one, like 2024年案件台账. */
function kindOf(name: string): LedgerSheet | undefined {
  return sheetNames.find((one) => one === name.trim()) ?? sheetNames.find((one) => name.includes(one));
}

/** The row with the most known headings, of the first ones; -1 where there is none. */
function headingRow(data: BookSheet['data'], known: readonly string[]): number {
  const counts = data
    .slice(0, deepestHeading)
    .map((row) => row.filter((cell) => known.includes(plainHeading(cell))).length);
  const most = Math.max(0, ...counts);

  return most === 0 ? -1 : counts.indexOf(most);
}

/** Excel's days come as moments of Greenwich. */
function plain(cell: BookCell | undefined): string | number | boolean | null {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return plainCellText(cell);

  return cell ?? null;
}

/**
 * Reads a workbook of earlier years: one sheet a kind of ledger, headings in any order, each line checked by itself.
 * @returns good lines with their rows (the first row of a sheet is 1), and what is wrong with the others
 */
export function readOldWorkbook(book: readonly BookSheet[]): ReadWorkbook {
  const read = book.map(readOne);

  return {
    good: read.flatMap(({ good }) => good),
    faults: read.flatMap(({ faults }) => faults),
    unknown: [...new Set(read.flatMap(({ unknown }) => unknown))],
  };
}

/**
 * Reads records of earlier years as JSON: a list of objects, or one object a line, each with 类 and its headings.
 * @throws SyntaxError for what is no JSON
 */
export function readOldJson(text: string): ReadWorkbook {
  const whole = text.trim();
  const found: unknown = whole.startsWith('[')
    ? JSON.parse(whole)
    : whole
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as unknown);
  const records = Array.isArray(found) ? (found as readonly Readonly<Record<string, unknown>>[]) : [];
  const sheets = new Map<string, { headings: string[]; rows: Readonly<Record<string, unknown>>[] }>();
  for (const one of records) {
    const said = one['类'];
    const kind = typeof said === 'string' && said !== '' ? said : '没有写类';
    const sheet = sheets.get(kind) ?? { headings: [], rows: [] };
    sheets.set(kind, {
      headings: [...new Set([...sheet.headings, ...Object.keys(one).filter((key) => key !== '类')])],
      rows: [...sheet.rows, one],
    });
  }

  return readOldWorkbook(
    [...sheets].map(([sheet, { headings, rows }]) => ({
      sheet,
      data: [headings, ...rows.map((row) => headings.map((heading) => asCell(row[heading])))],
    })),
  );
}

function asCell(value: unknown): BookCell {
  if (Array.isArray(value)) return value.join('、');

  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function readOne({ sheet, data }: BookSheet): ReadWorkbook {
  const kind = kindOf(sheet);
  const isEmpty = data.every((row) => row.every((cell) => plain(cell) === null));
  if (isEmpty) return { good: [], faults: [], unknown: [] };
  const at = kind === undefined ? -1 : headingRow(data, Object.keys(ledgerHeadings[kind]));
  if (kind === undefined || at === -1) return { good: [], faults: [], unknown: [`“${sheet}”这张表`] };
  const headings = (data[at] ?? []).map(plainHeading);
  const known: readonly string[] = Object.keys(ledgerHeadings[kind]);
  const good: { row: number; line: OldLine }[] = [];
  const faults: { row: number; message: string }[] = [];
  data.slice(at + 1).forEach((cells, below) => {
    const row = at + below + 2;
    const filled = headings.flatMap((heading, column) => {
      const cell = plain(cells[column]);

      return cell === null || !known.includes(heading) ? [] : [[heading, cell] as const];
    });
    if (filled.length === 0) return;
    const line = { 类: kind, ...Object.fromEntries(filled) };
    try {
      readLedgerRecord(line, `${kind}第${row}行，`);
      good.push({ row, line });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push({ row, message: error.message });
    }
  });
  const unknown = headings.filter((one) => one !== '' && !known.includes(one)).map((one) => `${kind}·${one}`);

  return { good, faults, unknown };
}
