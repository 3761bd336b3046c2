import type { WxHost } from './host';

/** What the browser can load for an address that product code wrote; empty when there is nothing. */
export function assetUrl({ files, stack }: Pick<WxHost, 'files' | 'stack'>, address: string): string {
  if (!address) return '';

  const own = files.url(address);
  if (own) return own;
  if (/^(https?:|data:|blob:)/.test(address)) return address;
  if (/^[a-z]+:\/\//.test(address)) return '';

  // The page's own path is below the root of the mini-program; the browser's is not.
  const { pathname } = new URL(address, `http://root/${stack.top?.path ?? ''}`);

  return `.${pathname}`;
}
