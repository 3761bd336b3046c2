/** Milliseconds of single calls, and how long they took together. */
export interface Timing {
  readonly times: readonly number[];
  readonly perSecond: number;
}

/** The value below which `share` of the numbers lie; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);

  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Does `work` for every item with `atOnce` under way, timing each. Ends with the first error. */
export async function timed<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, n: number) => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = [];
  let next = 0;
  const begun = performance.now();
  const lane = async (): Promise<void> => {
    for (let n = next++; n < items.length; n = next++) {
      const before = performance.now();
      await work(items[n] as Item, n);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));

  return { times, perSecond: (items.length / (performance.now() - begun)) * 1000 };
}

/** 0, 1, … count − 1. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** Rounds that are repeated, so that a slow moment of the machine does not decide: the median by rate. */
export async function medianOf(rounds: number, round: (n: number) => Promise<Timing>): Promise<Timing> {
  const all: Timing[] = [];
  for (let n = 0; n < rounds; n++) all.push(await round(n));
  const sorted = all.sort((a, b) => a.perSecond - b.perSecond);

  return sorted[Math.floor(sorted.length / 2)] ?? { times: [], perSecond: 0 };
}
