/** One file of a ZIP: its name with extension, and its bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names are UTF-8. */
const utf8 = 0x0800;
/** Every entry is dated 1 January 2000: when the files were made stands in the record, not here. */
const fixedDay = 0x2821;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;

  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);

  return (crc ^ 0xffffffff) >>> 0;
}

/** Numbers as they stand in the headers: 2 or 4 bytes each, lowest first. */
function packed(...numbers: readonly (readonly [value: number, size: 2 | 4])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [, size]) => sum + size, 0)));
  let at = 0;
  for (const [value, size] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }

  return new Uint8Array(view.buffer);
}

/**
 * A ZIP whose entries are stored as they are: photos and PDFs do not get smaller by packing.
 * @param entries at most 65,535, less than 4 GB together
 */
export function zipOf(entries: readonly ZipEntry[]): Blob {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const title = new TextEncoder().encode(name);
    const said = packed(
      ...([
        [20, 2],
        [utf8, 2],
        [0, 2],
        [0, 2],
        [fixedDay, 2],
      ] as const),
      ...([
        [crc32(bytes), 4],
        [bytes.length, 4],
        [bytes.length, 4],
        [title.length, 2],
        [0, 2],
      ] as const),
    );
    const local = [packed([0x04034b50, 4]), said, title, bytes];
    parts.push(...local);
    directory.push(
      packed([0x02014b50, 4], [20, 2]),
      said,
      packed([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      title,
    );
    offset += sizeOf(local);
  }
  const count = entries.length;
  const end = packed(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [sizeOf(directory), 4],
    [offset, 4],
    [0, 2],
  );

  return new Blob([...parts, ...directory, end] as BlobPart[], { type: 'application/zip' });
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
