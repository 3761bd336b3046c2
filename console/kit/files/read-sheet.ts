import { strFromU8, unzipSync } from 'fflate';

/** What a cell holds: a text, a number (a day too, as Excel counts days), a yes or no, or nothing. */
export type Cell = string | number | boolean | null;

/** Files of more than this, unpacked, are no list that somebody typed. */
const mostUnpacked = 100 * 1024 * 1024;
const needed = /^xl\/(workbook|sharedStrings|_rels\/workbook|worksheets\/)/;

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let size = 0;

  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      if (size > mostUnpacked) throw new Error('the file is too large');

      return needed.test(name);
    },
  });
}

function xmlIn(files: Readonly<Record<string, Uint8Array>>, path: string): Document | null {
  const bytes = files[path];

  return bytes ? new DOMParser().parseFromString(strFromU8(bytes), 'application/xml') : null;
}

/** All text of an element; the readings that stand over Japanese signs (`rPh`) are left out. */
function textOf(element: Element): string {
  return [...element.getElementsByTagName('t')]
    .filter((part) => part.parentElement?.tagName !== 'rPh')
    .map((part) => part.textContent)
    .join('');
}

/** The file of the first sheet, by the workbook's own list. */
function firstSheet(files: Readonly<Record<string, Uint8Array>>): string {
  const id = xmlIn(files, 'xl/workbook.xml')?.getElementsByTagName('sheet')[0]?.getAttribute('r:id');
  const links = xmlIn(files, 'xl/_rels/workbook.xml.rels')?.getElementsByTagName('Relationship') ?? [];
  const target = [...links].find((link) => link.getAttribute('Id') === id)?.getAttribute('Target');
  if (!target) throw new Error('the file holds no sheet');

  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** `AB12` stands in column 27, counted from nought. */
function columnOf(place: string): number {
  const letters = /^[A-Z]+/.exec(place)?.[0] ?? 'A';

  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(cell: Element, strings: readonly string[]): Cell {
  const value = cell.getElementsByTagName('v')[0]?.textContent ?? null;
  const kind = cell.getAttribute('t') ?? 'n';
  if (kind === 'inlineStr') return textOf(cell);
  if (value === null || kind === 'e') return null;
  if (kind === 's') return strings[Number(value)] ?? null;
  if (kind === 'b') return value === '1';

  return kind === 'n' && Number.isFinite(Number(value)) ? Number(value) : value;
}

/**
 * Reads the first sheet of a file of Excel (.xlsx), row by row; row 1 is the first, empty rows count.
 * @throws Error when it is no such file
 */
export async function readFirstSheet(file: Blob): Promise<readonly (readonly Cell[])[]> {
  const files = unpacked(new Uint8Array(await file.arrayBuffer()));
  const shared = xmlIn(files, 'xl/sharedStrings.xml')?.getElementsByTagName('si') ?? [];
  const strings = [...shared].map(textOf);
  const rows: Cell[][] = [];
  for (const row of xmlIn(files, firstSheet(files))?.getElementsByTagName('row') ?? []) {
    const at = Number(row.getAttribute('r') ?? rows.length + 1) - 1;
    const cells: Cell[] = [];
    for (const cell of row.getElementsByTagName('c'))
      cells[columnOf(cell.getAttribute('r') ?? '')] = cellOf(cell, strings);
    while (rows.length < at) rows.push([]);
    rows.push(Array.from(cells, (cell) => cell ?? null));
  }

  return rows;
}
