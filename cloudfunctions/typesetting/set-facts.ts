import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Block, Row } from '../../domain/documents/blocks';

type Facts = Extract<Block, { kind: 'facts' }>;
type Listing = Extract<Block, { kind: 'table' }>;

/** In characters of full width: what fits beside its label when two stand in one line. */
const longestShort = 9.6;
const around: [number, number, number, number] = [0, 4, 0, 10];

const name = (text: string): TableCell => ({ text, bold: true });
/** The head of a column is never broken: the column is at least as wide. */
const columnHead = (text: string): TableCell => ({ text, bold: true, noWrap: true });

/** Facts, on a sheet and in a letter: two short ones share a line, as forms are printed. The heading comes again on the next page. */
export function setSheet({ head, rows }: Facts): Content {
  const title: TableCell[][] =
    head === '' ? [] : [[{ ...merged(head, 4), bold: true, alignment: 'center' }, '', '', '']];

  return {
    table: {
      headerRows: title.length,
      keepWithHeaderRows: 1,
      widths: [88, '*', 88, '*'],
      body: [...title, ...pairs(rows)],
    },
    fontSize: 12,
    lineHeight: 1.25,
    margin: around,
  };
}

/** A list with its heading, where it has one, and the heads of its columns on every page. */
export function setListing({ title, head, rows, small = false }: Listing): Content {
  const heading: TableCell[][] =
    title === '' ? [] : [[{ ...merged(title, head.length), bold: true }, ...head.slice(1).map(() => '')]];

  return {
    table: {
      headerRows: heading.length + 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: head.map((_text, place) => (place === 1 ? '*' : 'auto')),
      body: [...heading, head.map(columnHead), ...rows.map((row) => [...row])],
    },
    fontSize: small ? 9 : 12,
    lineHeight: 1.2,
    margin: [0, 14, 0, 10],
  };
}

function pairs(rows: readonly Row[]): TableCell[][] {
  const lines: TableCell[][] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const [row, next] = [rows[at], rows[at + 1]];
    if (!row) break;
    const shared = next && isShort(row) && isShort(next);
    lines.push(
      shared ? [name(row[0]), row[1], name(next[0]), next[1]] : [name(row[0]), merged(row[1], 3), '', ''],
    );
    if (shared) at += 1;
  }

  return lines;
}

function merged(text: string, colSpan: number): { text: string; colSpan: number } {
  return { text, colSpan };
}

/** Digits and letters are about half as wide as a Chinese character. */
function isShort([, value]: Row): boolean {
  const width = [...value].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 256 ? 0.52 : 1), 0);

  return width <= longestShort && !value.includes('\n');
}
