import type { Instant } from '../../domain/case/times';
import { DuplicateDocument, type Store } from './store';

/**
 * Takes the next number of a counter in one atomic step (decision 3).
 * @param counterId kind and year, e.g. `paper:<centre>:FZ-009:2026`
 */
export async function takeNumber(store: Store, counterId: string): Promise<number> {
  const step = { increase: { value: 1 } };
  const taken = await store.updateAndReturn('counters', { _id: counterId }, step);
  if (taken) return taken.value;

  try {
    await store.add('counters', { _id: counterId, value: 1, unused: [] });

    return 1;
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;

    return takeNumber(store, counterId);
  }
}

/** Notes a number that was taken and then not used, so that the gap is explained. */
export async function noteUnused(
  store: Store,
  counterId: string,
  value: number,
  reason: string,
  at: Instant,
): Promise<void> {
  await store.updateWhere('counters', { _id: counterId }, { append: { unused: [{ value, reason, at }] } });
}
