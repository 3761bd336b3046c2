import fs from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../files';
import { inKilobytes, KB, MB } from '../sizes';
import { readAppJson, subpackagesOf } from './app-json';

/** WeChat refuses a package above it. */
const packageLimit = 2 * MB;
/** Our own budget for what is loaded before the first page (docs: budgets). */
const mainBudget = 700 * KB;

export interface PackageSize {
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
}

/** The main package and every subpackage with its bytes. */
export function packageSizes(out: string): PackageSize[] {
  const roots = subpackagesOf(readAppJson(out)).map(({ root }) => root.replace(/\/$/, ''));
  const sizes = new Map(['主包', ...roots].map((name) => [name, { bytes: 0, files: 0 }]));

  for (const file of filesBelow(out)) {
    const size = sizes.get(roots.find((root) => file.startsWith(`${root}/`)) ?? '主包');
    if (!size) continue;
    size.bytes += fs.statSync(path.join(out, file)).size;
    size.files += 1;
  }

  return [...sizes].map(([name, size]) => ({ name, ...size }));
}

/** The table that the build prints, and what is too large. */
export function judgeSizes(sizes: readonly PackageSize[]): { lines: string[]; problems: string[] } {
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines = sizes.map(
    ({ name, bytes, files }) =>
      `${inKilobytes(bytes).padStart(11)}  ${String(files).padStart(4)} 个文件  ${name}`,
  );
  lines.push(`${inKilobytes(total).padStart(11)}  合计`);

  const main = sizes[0];
  if (main && main.bytes > mainBudget) lines.push(`注意：主包超过 ${mainBudget / KB} KB 的预算`);
  if (total > packageLimit) lines.push('注意：合计超过 2 MB 的预算');

  const problems = sizes
    .filter(({ bytes }) => bytes > packageLimit)
    .map(({ name, bytes }) => `${name} 有 ${inKilobytes(bytes)}，微信只收 2 MB 以内的包`);

  return { lines, problems };
}
