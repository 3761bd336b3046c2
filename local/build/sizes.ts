import { gzipSync } from 'node:zlib';

export const KB = 1024;
export const MB = 1024 * KB;

/** `123456` → `120.6 KB`. */
export function inKilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}

/** Bytes after gzip, as a browser would download it. */
export function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
