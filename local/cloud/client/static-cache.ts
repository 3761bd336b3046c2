import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Memory that packed files may take; the least recently used go first. */
const MAX_CACHE = 4 * 1024 * 1024;
/** Smaller bodies are not worth packing. */
const MIN_PACKED = 1024;

export type Encoding = 'br' | 'gzip' | 'identity';

export interface Packed {
  body: Buffer;
  etag: string;
  encoding: Encoding;
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.wasm': 'application/wasm',
};

/** Content type by file name. */
export const typeOf = (file: string) => kinds[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

const packable = (type: string) =>
  /^(text\/|application\/(json|manifest|wasm)|image\/svg)|font\/ttf/.test(type);

const packers = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

/** The best encoding that both the request and the file's kind allow. */
export function encodingFor(accept: string, type: string, size: number): Encoding {
  if (size < MIN_PACKED || !packable(type)) return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(\D|$))/.test(accept)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(\D|$))/.test(accept) ? 'gzip' : 'identity';
}

/** Packed files in memory, read and packed once per version on disk. */
export class StaticCache {
  private readonly entries = new Map<string, Packed>();
  private bytes = 0;

  /**
   * A file in one encoding.
   * @param stamp changes whenever the file does
   */
  async get(file: string, stamp: string, encoding: Encoding): Promise<Packed> {
    const key = `${encoding}\n${stamp}\n${file}`;
    const known = this.entries.get(key);
    if (known) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known;
    }
    const plain = await readFile(file);
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}-${encoding}"`;
    const packed = { body: encoding === 'identity' ? plain : await packers[encoding](plain), etag, encoding };
    this.keep(key, packed);
    return packed;
  }

  private keep(key: string, packed: Packed): void {
    if (packed.body.length > MAX_CACHE / 4) return;
    this.bytes += packed.body.length - (this.entries.get(key)?.body.length ?? 0);
    this.entries.set(key, packed);
    for (const [oldest, { body }] of this.entries) {
      if (this.bytes <= MAX_CACHE) return;
      this.entries.delete(oldest);
      this.bytes -= body.length;
    }
  }
}
