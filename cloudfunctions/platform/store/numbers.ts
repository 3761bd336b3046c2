import type { Instant } from '../../../domain/time/times';
import { DuplicateDocument, type Store } from './store';

/** One counter document holds the numbers of one centre and year, by kind of paper. */
export type Numbers = Readonly<Record<string, number>>;

/**
 * Takes the next number of each kind in one atomic step (decision 3).
 * @param counterId e.g. `papers:<centre>:2026`
 * @param kinds codes of the forms, each once
 */
export async function takeNumbers(
  store: Store,
  counterId: string,
  kinds: readonly string[],
): Promise<Numbers> {
  const increase = Object.fromEntries(kinds.map((kind) => [`values.${kind}`, 1]));
  const counter = await store.updateAndReturn('counters', { _id: counterId }, { increase });
  if (counter) return counter.values;

  try {
    const values = Object.fromEntries(kinds.map((kind) => [kind, 1]));
    await store.add('counters', { _id: counterId, values, unused: [] });

    return values;
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;

    return takeNumbers(store, counterId, kinds);
  }
}

/** Notes numbers that were taken and then not used, so that the gaps are explained. */
export async function noteUnused(
  store: Store,
  counterId: string,
  numbers: Numbers,
  reason: string,
  at: Instant,
): Promise<void> {
  const unused = Object.entries(numbers).map(([kind, value]) => ({ kind, value, reason, at }));
  await store.updateWhere('counters', { _id: counterId }, { append: { unused } });
}
