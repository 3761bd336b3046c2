import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../../domain/time/times';

/**
 * A data folder with so many cases, made by `npm run seed` and kept under .cache/bench until the house is built
 * anew or a day has passed: the sample is dated from the day it was made.
 * @returns its path
 */
export function largeSample(cases: number): string {
  const folder = join('.cache', 'bench', `cases-${cases}`);
  const mark = join(folder, 'made-for');
  const wanted = process.env['BENCH_KEEP'] ? 'kept' : madeFor();
  if (existsSync(mark) && (wanted === 'kept' || readFileSync(mark, 'utf8') === wanted)) return folder;

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join('.cache', 'bench'), { recursive: true });
  const seed = ['local/start/ready.mjs', 'local/start/seed.ts', '--cases', String(cases), '--data', folder];
  const { status } = spawnSync(process.execPath, seed, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the sample of ${cases} cases could not be made`);
  writeFileSync(mark, madeFor());

  return folder;
}

function madeFor(): string {
  return `${dayOf(new Date().toISOString())} ${readFileSync(join('dist', '.built', 'house'), 'utf8')}`;
}
