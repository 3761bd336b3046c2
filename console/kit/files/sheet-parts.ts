import { strFromU8, unzipSync, type Unzipped } from 'fflate';

/** What the reader of Excel files leaves out of a sheet: which cells were made one, and where a formula came to nothing. */
export interface SheetParts {
  /** `B3:B5` */
  readonly merged: readonly string[];
  /** `C7` */
  readonly broken: readonly string[];
}

const wanted = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;
const sheets = /<(?:\w+:)?sheet\s[^>]*?\br:id="([^"]+)"/g;
const relation = /<Relationship\s[^>]*>/g;
const mergedCell = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+:[A-Z]+\d+)"/g;
const faultyCell = /<(?:\w+:)?c\s(?=[^>]*\bt="e")[^>]*?\br="([A-Z]+\d+)"/g;

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The parts of every sheet, in the order of the workbook. @throws Error when it is no such file */
export function sheetParts(bytes: Uint8Array): readonly SheetParts[] {
  const files: Unzipped = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  const read = (name: string) => (files[name] ? strFromU8(files[name]) : '');
  const targets = new Map(
    [...read('xl/_rels/workbook.xml.rels').matchAll(relation)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );

  return all(read('xl/workbook.xml'), sheets).map((id) => {
    const xml = read(targets.get(id) ?? '');

    return { merged: all(xml, mergedCell), broken: all(xml, faultyCell) };
  });
}
