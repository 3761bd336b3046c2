import path from 'node:path';
import { commandOptions } from '../../domain/commands/command-options';
import { bringUp, type BringUpOptions } from './bring-up';
import { cloudfunctions } from './cloudfunctions';
import { consolePart } from './console';
import { BuildFailure } from './failure';
import { house } from './house';
import { miniprogram } from './miniprogram/part';
import type { Part } from './part';
import { phone } from './phone/part';
import { ownPlace } from './place';

/** In the order they depend on each other: the phone host runs what the mini-program's build made. */
const parts: readonly Part[] = [miniprogram, cloudfunctions, consolePart, phone, house];

export interface BuildOptions extends BringUpOptions {
  /** Names of parts: miniprogram, cloudfunctions, console, phone, house. All when absent. */
  readonly only?: readonly string[];
}

const partNames: readonly string[] = parts.map(({ name }) => name);

/**
 * Brings dist up to date: parts whose sources did not change are left alone.
 * @throws BuildFailure, for a part that nobody knows as well
 */
export async function buildAll({ only, ...options }: BuildOptions = {}): Promise<void> {
  const strange = only?.filter((name) => !partNames.includes(name)) ?? [];
  if (strange.length > 0)
    throw new BuildFailure('--only', [`不认识 ${strange.join('、')}，可以写的有：${partNames.join('、')}。`]);
  await bringUp(
    parts.filter(({ name }) => !only || only.includes(name)),
    options,
  );
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
