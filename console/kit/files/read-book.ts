import { unzipSync } from 'fflate';
import type { BookSheet } from '../../../domain/statistics/lines/old-workbook';
import { fillMerged } from './fill-merged';
import { sheetParts } from './sheet-parts';

/** Files of more than this, unpacked, are no list that somebody typed. */
const mostUnpacked = 100 * 1024 * 1024;

/** A sheet, and its cells in which a formula came to nothing: the reader gives them as empty. */
export interface OpenedSheet extends BookSheet {
  readonly broken: readonly string[];
}

/** Adds up what the file says of itself, before anything of it is unpacked. @throws Error when it is no such file, or too large */
function refuseSwollen(bytes: Uint8Array): void {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;

      return false;
    },
  });
  if (size > mostUnpacked) throw new Error('the file is too large');
}

/**
 * The sheets of a file of Excel (.xlsx, .xlsm), row by row; row 1 is the first, empty rows count.
 * @throws Error when it is no such file
 */
export async function readBook(file: Blob): Promise<readonly OpenedSheet[]> {
  return openBook(file, async (one) => {
    const { default: readExcelFile } = await import('read-excel-file/browser');

    return readExcelFile(one);
  });
}

/** The same by whatever reads the cells. @throws Error when it is no such file */
export async function openBook(
  file: Blob,
  readCells: (file: Blob) => Promise<unknown>,
): Promise<readonly OpenedSheet[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  refuseSwollen(bytes);
  const parts = sheetParts(bytes);
  // Its types name the class where a day is meant.
  const sheets = (await readCells(file)) as BookSheet[];

  return sheets.map(({ sheet, data }, at) => ({
    sheet,
    data: fillMerged(data, parts[at]?.merged ?? []),
    broken: parts[at]?.broken ?? [],
  }));
}

/** Why a file cannot be read, and what to do: an older kind of file, or text that was only called so. */
export async function whyUnread(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xd0 && second === 0xcf)
    return '这是旧的 .xls，或者加了密码。请用 Excel 或 WPS 去掉密码，另存为 .xlsx，再选一次。';
  if (first !== 0x50 || second !== 0x4b)
    return '这不是 Excel 文件，像是改了名字的文本（CSV）。请用 Excel 或 WPS 打开，另存为 .xlsx，再选一次。';

  return '这个文件打不开，可能没有传完整或者太大。请用 Excel 或 WPS 另存为 .xlsx，再选一次。';
}
