import { createHmac } from 'node:crypto';
import path from 'node:path';
import { same } from '../same';

export type Purpose = 'get' | 'put';

export interface Signer {
  /**
   * An address path that opens one file for one purpose until it expires. Only characters that `encodeURI` leaves
   * alone: the SDK encodes a download address once more.
   * @param seconds how long it is good for
   */
  sign(purpose: Purpose, cloudPath: string, seconds: number, now: number): string;
  /** The cloud path of an address that is ours and not expired, else undefined. */
  verify(purpose: Purpose, url: string, now: number): string | undefined;
}

/** Signs file addresses with the data folder's key. */
export function signerWith(key: Buffer): Signer {
  const mac = (purpose: Purpose, cloudPath: string, expires: number) =>
    createHmac('sha256', key).update(`file\n${purpose}\n${expires}\n${cloudPath}`).digest('base64url');
  return {
    sign: (purpose, cloudPath, seconds, now) => {
      const expires = Math.floor(now / 1000) + seconds;
      const extension = /^\.[A-Za-z0-9]{1,8}$/.exec(path.posix.extname(cloudPath))?.[0] ?? '';
      const encoded = Buffer.from(cloudPath).toString('base64url');
      return `/files/${encoded}/file${extension}?expires=${expires}&sign=${mac(purpose, cloudPath, expires)}`;
    },
    verify: (purpose, url, now) => {
      const parts = /^\/files\/([\w-]+)\/file[.\w]*\?expires=(\d{1,12})&sign=([\w-]+)$/.exec(url);
      if (!parts) return undefined;
      const [, encoded = '', expires = '', sign = ''] = parts;
      const cloudPath = Buffer.from(encoded, 'base64url').toString('utf8');
      if (Number(expires) * 1000 < now) return undefined;
      return same(mac(purpose, cloudPath, Number(expires)), sign) ? cloudPath : undefined;
    },
  };
}
