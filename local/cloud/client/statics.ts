import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { sendBytes } from '../http/answer';
import { securityHeaders } from './security-headers';
import { encodingFor, StaticCache, typeOf } from './static-cache';

export interface StaticSite {
  /** Address prefix such as `/phone/` → folder. */
  folders: Readonly<Record<string, string>>;
  /** HTML file for `/`. */
  home?: string;
}

interface Found {
  file: string;
  prefix: string;
  stamp: string;
  size: number;
}

/** File names that carry a hash of their content never change. */
const HASHED = /[-.][\w-]{8,}\.(js|css|woff2?|ttf|svg|png|jpg|webp)$/;

/** Serves built pages: only what lies inside the given folders, packed, with a content tag and strict headers. */
export class Statics {
  private readonly cache = new StaticCache();

  constructor(private readonly site: StaticSite) {}

  /**
   * Answers a GET or HEAD.
   * @param pathname the address's path, still encoded
   * @returns false when there is no such page, nothing has been sent then
   */
  async serve(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> {
    const missing = Object.keys(this.site.folders).find((prefix) => pathname === prefix.slice(0, -1));
    if (missing) return redirect(response, missing);
    const found = await this.find(pathname);
    if (!found) return false;
    const type = typeOf(found.file);
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), type, found.size);
    const { body, etag } = await this.cache.get(found.file, found.stamp, encoding);
    const headers: OutgoingHttpHeaders = {
      ...securityHeaders(found.prefix, found.prefix === '/' ? await readFile(found.file, 'utf8') : ''),
      etag,
      vary: 'accept-encoding',
      'cache-control': HASHED.test(found.file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    };
    if (request.headers['if-none-match']?.includes(etag)) {
      response.writeHead(304, headers).end();
    } else if (request.method === 'HEAD') {
      response.writeHead(200, { ...headers, 'content-type': type, 'content-length': body.length }).end();
    } else {
      sendBytes(response, 200, type, body, headers);
    }
    return true;
  }

  private async find(pathname: string): Promise<Found | undefined> {
    if (pathname === '/') return this.site.home ? fileAt(this.site.home, '/') : undefined;
    const prefix = Object.keys(this.site.folders).find((known) => pathname.startsWith(known));
    const folder = prefix === undefined ? undefined : this.site.folders[prefix];
    if (prefix === undefined || folder === undefined) return undefined;
    const inside = decoded(pathname.slice(prefix.length));
    if (inside === undefined) return undefined;
    const root = await realpath(folder).catch(() => undefined);
    const wanted =
      root && path.join(root, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
    const real = wanted && (await realpath(wanted).catch(() => undefined));
    if (!root || !real?.startsWith(root + path.sep)) return undefined;
    return fileAt(real, prefix);
  }
}

async function fileAt(file: string, prefix: string): Promise<Found | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return { file, prefix, stamp: `${found.mtimeMs}:${found.size}`, size: found.size };
}

/** Decodes a path; undefined for anything that could leave the folder or name a hidden file. */
function decoded(encoded: string): string | undefined {
  try {
    const text = decodeURIComponent(encoded);
    const bad = /[\\\0]/.test(text) || text.split('/').some((name) => name.startsWith('.'));
    return bad ? undefined : text;
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, to: string): true {
  response.writeHead(308, { location: to, 'content-length': 0 }).end();
  return true;
}
