import path from 'node:path';
import { commandOptions } from '../../domain/commands/command-options';
import { cloudfunctions } from './cloudfunctions';
import { consolePart } from './console';
import { BuildFailure } from './failure';
import { house } from './house';
import { whileAlone } from './lock';
import { miniprogram } from './miniprogram/part';
import type { Part } from './part';
import { phone } from './phone/part';
import { ownPlace, type Place } from './place';
import { fingerprint, forget, isUnchanged, remember } from './unchanged';

/** In the order they depend on each other: the phone host runs what the mini-program's build made. */
const parts: readonly Part[] = [miniprogram, cloudfunctions, consolePart, phone, house];

export interface BuildOptions {
  /** Names of parts: miniprogram, cloudfunctions, console, phone, house. All when absent. */
  readonly only?: readonly string[];
  /** Say nothing but failures. */
  readonly quiet?: boolean;
  readonly place?: Place;
}

/** Brings dist up to date: parts whose sources did not change are left alone. Throws BuildFailure. */
export async function buildAll({ only, quiet = false, place = ownPlace }: BuildOptions = {}): Promise<void> {
  const say = (line: string): void => {
    if (!quiet) process.stdout.write(`${line}\n`);
  };

  await whileAlone(place, async () => {
    for (const part of parts) {
      if (only && !only.includes(part.name)) continue;
      await buildPart(part, place, say);
    }
  });
}

async function buildPart(part: Part, place: Place, say: (line: string) => void): Promise<void> {
  const absent = part.absent?.(place);
  if (absent) return say(`· ${part.name}：${absent}`);

  const print = fingerprint(part, place);
  if (isUnchanged(part, place, print)) return say(`= ${part.name}：没有改动`);

  forget(part, place);
  const started = Date.now();
  const report = await part.build(place);
  remember(part, place, print);
  say(`✓ ${part.name}（${((Date.now() - started) / 1000).toFixed(1)} 秒）`);
  for (const line of report) say(`    ${line}`);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const values = commandOptions({ only: text, quiet: { type: 'boolean' }, root: text, dist: text });
  const { root, dist } = values;

  try {
    await buildAll({
      only: values.only?.split(','),
      quiet: values.quiet ?? false,
      place: { ...ownPlace, ...(root ? { root } : {}), ...(dist ? { dist } : {}) },
    });
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (path.resolve(process.argv[1] ?? '').endsWith(path.join('local', 'build', 'build.ts'))) void main();
