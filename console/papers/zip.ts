import { zipSync } from 'fflate';

/** One file of a ZIP: its name with extension, and its bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every entry is dated so: when the files were made stands in the record, not here. */
const fixedDay = new Date(2000, 0, 1);

/**
 * A ZIP whose entries are stored as they are: photos and PDFs do not get smaller by packing.
 * @param entries each with a name of its own, in the order to read them
 */
export function zipOf(entries: readonly ZipEntry[]): Blob {
  const files = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));

  return new Blob([zipSync(files, { level: 0, mtime: fixedDay })], { type: 'application/zip' });
}
