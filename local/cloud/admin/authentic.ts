import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { same } from '../same';

/** How far a request's clock may be from ours, seconds (the SDK signs for 600). */
const CLOCK_TOLERANCE = 900;

/**
 * Whether an SDK request carries proof that its sender knows the secret: as session token in the body, or as the
 * key of its TC3-HMAC-SHA256 signature (any secret id).
 * @param body the decoded body, fields as the SDK signed them
 */
export function isAuthentic(
  request: IncomingMessage,
  body: Record<string, unknown>,
  secret: string,
  now: number,
): boolean {
  const token = body['sessionToken'];
  if (typeof token === 'string' && same(token, secret)) return true;
  return hasValidSignature(request, body, secret, now);
}

function hasValidSignature(
  request: IncomingMessage,
  body: Record<string, unknown>,
  secret: string,
  now: number,
): boolean {
  const parts =
    /^TC3-HMAC-SHA256 Credential=[^/,]*\/(\d{4}-\d\d-\d\d)\/tcb\/tc3_request,(?: SignedParams=([^,]*),)? SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  const timestamp = Number(request.headers['x-timestamp']);
  if (!parts || !(Math.abs(now / 1000 - timestamp) < CLOCK_TOLERANCE)) return false;
  const [, date = '', params = '', headers = '', signature = ''] = parts;
  if (!params.split(';').includes('action')) return false;
  const canonical = [
    (request.method ?? '').toLowerCase(),
    `//${request.headers.host}${(request.url ?? '').split('?')[0]}`,
    (request.url ?? '').split('?')[1] ?? '',
    canonicalHeaders(request, headers.split(';')),
    headers,
    hashOfParams(body, params.split(';')),
  ].join('\n');
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${date}/tcb/tc3_request\n${sha256(canonical)}`;
  const key = hmac('tc3_request', hmac('tcb', hmac(date, `TC3${secret}`)));
  return same(hmac(toSign, key).toString('hex'), signature);
}

function canonicalHeaders(request: IncomingMessage, names: string[]): string {
  return names.map((name) => `${name}:${headerForSignature(request, name)}\n`).join('');
}

function headerForSignature(request: IncomingMessage, name: string): string {
  const value = String(request.headers[name] ?? '').trim();
  if (name !== 'content-type') return value.toLowerCase();
  return value.startsWith('multipart/form-data') ? 'multipart/form-data' : value;
}

/** The SDK signs parameter names in lower case; a value that is empty is not part of the hash. */
function hashOfParams(body: Record<string, unknown>, names: string[]): string {
  const byName = new Map(Object.entries(body).map(([name, value]) => [encode(name.toLowerCase()), value]));
  const hash = createHash('sha256');
  for (const name of names) {
    const value = byName.get(name);
    if (value === undefined) continue;
    hash.update(`&${name}=`).update(signedForm(value)).update('\r\n');
  }
  return hash.digest('hex');
}

function signedForm(value: unknown): string | Buffer {
  if (Buffer.isBuffer(value)) return value;
  return (typeof value === 'string' ? value : JSON.stringify(value)).trim();
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (text: string, key: string | Buffer) => createHmac('sha256', key).update(text).digest();
