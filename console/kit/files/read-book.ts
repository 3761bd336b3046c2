import { unzipSync } from 'fflate';
import type { BookSheet } from '../../../domain/statistics/lines/old-workbook';

/** Files of more than this, unpacked, are no list that somebody typed. */
const mostUnpacked = 100 * 1024 * 1024;

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
 * The sheets of a file of Excel (.xlsx), row by row; row 1 is the first, empty rows count.
 * @throws Error when it is no such file
 */
export async function readBook(file: Blob): Promise<readonly BookSheet[]> {
  refuseSwollen(new Uint8Array(await file.arrayBuffer()));
  const { default: readExcelFile } = await import('read-excel-file/browser');

  // Its types name the class where a day is meant.
  return (await readExcelFile(file)) as BookSheet[];
}

/** The first sheet alone. @throws Error when it is no such file */
export async function readFirstSheet(file: Blob): Promise<BookSheet['data']> {
  return (await readBook(file))[0]?.data ?? [];
}
