import { createHash, createHmac } from 'node:crypto';

/** A key of Tencent Cloud. */
export interface VendorKey {
  readonly id: string;
  readonly secret: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/**
 * The `Authorization` of one call of Tencent's interface, method 3 (TC3-HMAC-SHA256) over content type and host.
 * @param seconds since 1970, the same as in `X-TC-Timestamp`
 */
export function signCall(
  key: VendorKey,
  { service, host, body, seconds }: { service: string; host: string; body: string; seconds: number },
): string {
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  const scope = `${day}/${service}/tc3_request`;
  const signed = 'content-type;host';
  const request = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\n${signed}\n${sha256(body)}`;
  const text = `TC3-HMAC-SHA256\n${seconds}\n${scope}\n${sha256(request)}`;
  const signing = hmac(hmac(hmac(`TC3${key.secret}`, day), service), 'tc3_request');
  const signature = hmac(signing, text).toString('hex');

  return `TC3-HMAC-SHA256 Credential=${key.id}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}

const validFor = 900;

/** The `Authorization` of one request to Tencent's object store, over its host. */
export function signObject(
  key: VendorKey,
  { method, host, path, seconds }: { method: string; host: string; path: string; seconds: number },
): string {
  const sha1 = (secret: string, text: string) => createHmac('sha1', secret).update(text).digest('hex');
  const span = `${seconds - 60};${seconds + validFor}`;
  const request = `${method.toLowerCase()}\n${path}\n\nhost=${encodeURIComponent(host)}\n`;
  const text = `sha1\n${span}\n${createHash('sha1').update(request).digest('hex')}\n`;

  return [
    'q-sign-algorithm=sha1',
    `q-ak=${key.id}`,
    `q-sign-time=${span}`,
    `q-key-time=${span}`,
    'q-header-list=host',
    'q-url-param-list=',
    `q-signature=${sha1(sha1(key.secret, span), text)}`,
  ].join('&');
}
