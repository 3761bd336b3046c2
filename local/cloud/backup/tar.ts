import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

const BLOCK = 512;
const MAGIC = Buffer.from([0x1f, 0x8b]);
/** Where a ustar header keeps what we use: offset and length. */
const NAME = [0, 100] as const;
const SIZE = [124, 12] as const;
const CHECKSUM = [148, 8] as const;

/**
 * Packs a folder into one ustar file, gzipped when its name ends in `gz`. Names must be under 100 bytes, which those
 * of a backup are.
 */
export async function packFolder(folder: string, file: string): Promise<void> {
  const target = createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true });
  const blocks = entriesOf(folder);
  if (file.endsWith('gz')) await pipeline(blocks, createGzip(), target);
  else await pipeline(blocks, target);
}

async function* entriesOf(folder: string): AsyncGenerator<Buffer> {
  const names = (await readdir(folder, { recursive: true })).sort();
  for (const name of names) {
    const file = path.join(folder, name);
    const found = await stat(file);
    if (!found.isFile()) continue;
    yield header(name.split(path.sep).join('/'), found.size);
    for await (const chunk of createReadStream(file)) yield chunk as Buffer;
    yield Buffer.alloc((BLOCK - (found.size % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, [at, length]: readonly [number, number]) =>
    block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  if (Buffer.byteLength(name) >= NAME[1]) throw new RangeError(`name too long for the archive: ${name}`);
  block.write(name, NAME[0]);
  octal(0o600, [100, 8]);
  octal(0, [108, 8]);
  octal(0, [116, 8]);
  octal(size, SIZE);
  octal(0, [136, 12]);
  block.write('        0', CHECKSUM[0], 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  block.write(`${sum(block).toString(8).padStart(6, '0')}\0 `, CHECKSUM[0], 'latin1');
  return block;
}

const sum = (block: Buffer) => block.reduce((total, byte) => total + byte, 0);

/**
 * Unpacks what `packFolder` made into an empty folder.
 * @throws RangeError for a file that is cut off, damaged, or names a place outside the folder
 */
export async function unpack(file: string, folder: string): Promise<void> {
  const source = createReadStream(file);
  const packed = await startsWith(file, MAGIC);
  const reader = new Blocks(packed ? source.pipe(createGunzip()) : source);
  for (;;) {
    const block = await reader.take(BLOCK);
    if (block.every((byte) => byte === 0)) return;
    const { name, size } = readHeader(block);
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    const handle = await open(target, 'wx', 0o600);
    try {
      for (let left = size; left > 0;) {
        const part = await reader.take(Math.min(left, 64 * 1024));
        await handle.write(part);
        left -= part.length;
      }
    } finally {
      await handle.close();
    }
    await reader.take((BLOCK - (size % BLOCK)) % BLOCK);
  }
}

function readHeader(block: Buffer): { name: string; size: number } {
  const text = ([at, length]: readonly [number, number]) =>
    block.toString('utf8', at, at + length).replace(/\0.*$/s, '');
  const name = text(NAME);
  const noted = parseInt(text(CHECKSUM), 8);
  const blank = Buffer.from(block).fill(' ', CHECKSUM[0], CHECKSUM[0] + CHECKSUM[1]);
  if (sum(blank) !== noted) throw new RangeError('the archive is damaged');
  if (name === '' || name.startsWith('/') || name.split('/').includes('..')) {
    throw new RangeError(`the archive names a place outside: ${name}`);
  }
  return { name, size: parseInt(text(SIZE), 8) };
}

async function startsWith(file: string, magic: Buffer): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    return buffer.equals(magic);
  } finally {
    await handle.close();
  }
}

/** Hands out a stream of bytes in pieces of the wanted size. */
class Blocks {
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(bytes: Readable) {
    this.chunks = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async take(size: number): Promise<Buffer> {
    const parts = [this.rest];
    let have = this.rest.length;
    while (have < size) {
      const next = await this.chunks.next();
      if (next.done) throw new RangeError('the archive ends too early');
      parts.push(next.value);
      have += next.value.length;
    }
    const all = parts.length === 1 ? this.rest : Buffer.concat(parts);
    this.rest = all.subarray(size);
    return all.subarray(0, size);
  }
}
