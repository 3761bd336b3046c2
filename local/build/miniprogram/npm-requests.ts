import path from 'node:path';
import { readJson } from '../files';

/** A place inside an npm package's mini-program folder. */
export interface NpmFile {
  readonly pkg: string;
  /** Path inside the package, with suffix. */
  readonly file: string;
}

const patterns: Readonly<Record<string, RegExp>> = {
  '.js': /(?:\bfrom|\bimport|\brequire\()\s*["']([^"']+)["']/g,
  '.wxml': /<(?:import|include|wxs)\b[^>]*?\bsrc=["']([^"']+)["']/g,
  '.wxss': /@import\s+(?:url\()?["']([^"']+)["']/g,
  '.wxs': /\brequire\(["']([^"']+)["']\)/g,
};

/** What a file asks for, as it is written there. */
export function requestsIn(file: string, text: string): string[] {
  const pattern = patterns[path.extname(file)];
  if (!pattern) return [];

  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** `tdesign-miniprogram/button/button` → its package and the rest; scoped names count as one. */
export function splitRequest(request: string): { pkg: string; rest: string } {
  const parts = request.split('/');
  const length = request.startsWith('@') ? 2 : 1;

  return { pkg: parts.slice(0, length).join('/'), rest: parts.slice(length).join('/') };
}

/** The folder of an installed package that is meant for mini-programs; undefined when it has none. */
export function miniprogramFolder(house: string, pkg: string): string | undefined {
  const home = path.join(house, 'node_modules', pkg);
  const { miniprogram } = readJson<{ miniprogram?: string }>(path.join(home, 'package.json'));

  return miniprogram && path.join(home, miniprogram);
}
