import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isFile, put } from './files';
import { ownPlace } from './place';

/** Seconds for a typeface: packed once, then taken from `.cache` by what was packed. */
const cache = path.join(ownPlace.house, '.cache', 'packed');

const params = { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_LGWIN]: 24 };

/** The content of a file, packed by Brotli. */
export function packed(file: string): Buffer {
  const content = fs.readFileSync(file);
  const kept = path.join(cache, `${createHash('sha256').update(content).digest('hex')}.br`);
  if (isFile(kept)) return fs.readFileSync(kept);

  const small = brotliCompressSync(content, { params });
  put(`${kept}.${process.pid}`, small);
  fs.renameSync(`${kept}.${process.pid}`, kept);

  return small;
}
