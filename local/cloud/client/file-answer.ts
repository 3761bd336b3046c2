import { createReadStream, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileDesk } from '../admin/storage';
import { CloudError } from '../errors';

/** Up to this many bytes a file is read and sent in one piece, which costs a third of passing it on in parts. */
const onePiece = 1024 * 1024;

/** Kinds that a browser may show; everything else is only saved. */
const shown: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Sends a stored file to whoever holds its signed address.
 * @throws CloudError PERMISSION_DENIED (403) for a wrong or expired address, STORAGE_FILE_NONEXIST (404)
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  desk: FileDesk,
): Promise<void> {
  const cloudPath = desk.signer.verify('get', request.url ?? '', Date.now());
  if (cloudPath === undefined)
    throw new CloudError('PERMISSION_DENIED', '文件地址已过期，请返回后重新打开', 403);
  const size = desk.store.sizeOf(cloudPath);
  if (size === undefined) throw new CloudError('STORAGE_FILE_NONEXIST', '这个文件已经不在了', 404);
  const file = desk.store.locate(cloudPath);
  const whole = size <= onePiece && request.method !== 'HEAD' ? readFileSync(file) : undefined;
  const type = shown[path.posix.extname(cloudPath).toLowerCase()];
  response.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    'content-length': size,
    'content-disposition': disposition(cloudPath, type !== undefined),
    'content-security-policy': policyFor(type),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  });
  if (whole || request.method === 'HEAD') return void response.end(whole);
  await pipeline(createReadStream(file), response).catch(() => response.destroy());
}

/** A browser's PDF viewer does not open inside a sandbox; it runs nothing of the page's origin either way. */
function policyFor(type: string | undefined): string {
  return type === 'application/pdf'
    ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
    : "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";
}

function disposition(cloudPath: string, inline: boolean): string {
  const name = path.posix.basename(cloudPath);
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  const kind = inline ? 'inline' : 'attachment';
  return `${kind}; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encoded}`;
}
