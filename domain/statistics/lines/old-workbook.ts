import { DomainError } from '../../refusals/errors';
import { isLedgerSheet, ledgerHeadings, type LedgerSheet } from './ledger-headings';
import { suggestion } from '../suggestion';
import { readLedgerRecord } from './ledger-record';
import { ourLine } from './old-record';
import { headingNamed, headingWord, sheetsNamedIn } from './other-headings';
import { plainCellText } from './plain-cell';

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

const sheetNames = Object.keys(ledgerHeadings) as readonly LedgerSheet[];
/** A title and a unit may stand above the headings. */
const deepestHeading = 6;
/** So many headings say what a sheet is whose name does not: 1月, Sheet1. */
const enoughHeadings = 3;
/** Lines of sums below a table are no records. */
const sums = ['合计', '总计', '小计', '共计'];

interface Head {
  readonly kind: LedgerSheet;
  readonly at: number;
  readonly known: number;
}

/** The row with the most headings of a kind of ledger, of the first ones; `null` where there is none. */
function headOf(data: BookSheet['data'], kind: LedgerSheet): Head | null {
  const counts = data
    .slice(0, deepestHeading)
    .map(
      (row) =>
        new Set(row.map((cell) => headingNamed(kind, headingWord(cell))?.heading).filter(Boolean)).size,
    );
  const known = Math.max(0, ...counts);

  return known === 0 ? null : { kind, at: counts.indexOf(known), known };
}

/** What a sheet is: by its name, like 2024年案件台账; else by the headings that it has. */
function headFor({ sheet, data }: BookSheet): Head | null {
  const named = sheetsNamedIn(sheet.trim())
    .map((kind) => headOf(data, kind))
    .find((head) => head !== null);
  if (named) return named;
  const [best, next] = sheetNames
    .map((kind) => headOf(data, kind))
    .filter((head) => head !== null)
    .sort((a, b) => b.known - a.known);
  if (!best || best.known < enoughHeadings || best.known === next?.known) return null;

  return best;
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

/** A sheet with a column 类 holds several kinds: each row says what it is. */
function kindColumn(data: BookSheet['data']): { readonly at: number; readonly column: number } | null {
  for (const [at, row] of data.slice(0, deepestHeading).entries()) {
    const column = row.findIndex((cell) => headingWord(cell) === '类');
    if (column !== -1) return { at, column };
  }

  return null;
}

type Read = { -readonly [Part in keyof ReadWorkbook]: ReadWorkbook[Part][number][] };

function readOne(book: BookSheet): ReadWorkbook {
  const { sheet, data } = book;
  const read: Read = { good: [], faults: [], unknown: [] };
  if (data.every((row) => row.every((cell) => plain(cell) === null))) return read;
  const mixed = kindColumn(data);
  const head = mixed ? null : headFor(book);
  const at = mixed?.at ?? head?.at;
  if (at === undefined) return { ...read, unknown: [`“${sheet}”这张表`] };
  const headings = (data[at] ?? []).map((cell, column) =>
    column === mixed?.column ? '' : headingWord(cell),
  );
  data.slice(at + 1).forEach((cells, below) => {
    const kind = head?.kind ?? headingWord(cells[mixed?.column ?? 0]);
    readRow({ kind, row: at + below + 2, headings, cells }, read);
  });

  return { ...read, unknown: [...new Set(read.unknown)] };
}

interface Row {
  readonly kind: string;
  readonly row: number;
  readonly headings: readonly string[];
  readonly cells: readonly BookCell[];
}

function readRow({ kind, row, headings, cells }: Row, read: Read): void {
  if (cells.every((cell) => plain(cell) === null)) return;
  if (cells.some((cell) => sums.includes(headingWord(cell)))) {
    read.unknown.push(`${kind}第${row}行（合计的行）`);

    return;
  }
  if (!isLedgerSheet(kind)) {
    read.faults.push({ row, message: `第${row}行，类：要填${sheetNames.join('、')}里的一个。` });

    return;
  }
  const filled: [string, string | number | boolean][] = [];
  for (const [column, heading] of headings.entries()) {
    const [cell, name] = [plain(cells[column]), columnName(kind, heading, headings)];
    if (heading === '' || cell === null) continue;
    if (name === null)
      read.unknown.push(`${kind}·${heading}${suggestion(heading, Object.keys(ledgerHeadings[kind]))}`);
    else filled.push([name, cell]);
  }
  if (filled.length === 0) return;
  const { line } = ourLine({ 类: kind, ...Object.fromEntries(filled) });
  try {
    readLedgerRecord(line, `${kind}第${row}行，`);
    read.good.push({ row, line: line as OldLine });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    read.faults.push({ row, message: error.message });
  }
}

/** Under which name a column is sent: ours, or as it stands where its sums are in 万元. Of two of one meaning our own wins. */
function columnName(kind: LedgerSheet, heading: string, all: readonly string[]): string | null {
  const found = headingNamed(kind, heading);
  if (found === null) return null;
  const same = all.filter((one) => headingNamed(kind, one)?.heading === found.heading);
  const first = same.find((one) => one === found.heading) ?? same[0];
  if (first !== heading) return null;

  return found.isInTenThousands ? heading : found.heading;
}
