import { whileAlone } from './lock';
import type { Part } from './part';
import { ownPlace, type Place } from './place';
import { fingerprint, forget, isUnchanged, remember } from './unchanged';

export interface BringUpOptions {
  /** Say nothing but failures. */
  readonly quiet?: boolean;
  readonly place?: Place;
}

/**
 * Builds these parts into dist, one after the other, while nobody else builds there; a part whose sources did not
 * change is left alone. Who needs one part loads only that part's tools.
 * @throws BuildFailure
 */
export async function bringUp(
  parts: readonly Part[],
  { quiet = false, place = ownPlace }: BringUpOptions = {},
): Promise<void> {
  const say = (line: string): void => {
    if (!quiet) process.stdout.write(`${line}\n`);
  };

  await whileAlone(place, async () => {
    for (const part of parts) await buildPart(part, place, say);
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
