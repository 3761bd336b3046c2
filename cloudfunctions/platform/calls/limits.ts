import { minutesAfter } from '../../../domain/time/moments';
import type { Instant } from '../../../domain/time/times';
import { DomainError } from '../../../domain/refusals/errors';
import type { Bound } from './bounds';
import { DuplicateDocument, type Store } from '../store/store';
import { is } from '../sdk/sdk';

/** Calls of one citizen on one function instance; far above what hands can do, far below what a loop can. */
const personLimit = { most: 600, seconds: 60 };
const mostRemembered = 5000;
const seen = new Map<string, { startedAt: number; count: number }>();

/** Counts in memory of this instance, for every call: costs no database call. @throws DomainError TooManyRequests */
export function countCall(person: string): void {
  const at = Date.now();
  const window = seen.get(person);
  if (!window || at - window.startedAt > personLimit.seconds * 1000) {
    if (seen.size >= mostRemembered) seen.clear();
    seen.set(person, { startedAt: at, count: 1 });

    return;
  }
  window.count += 1;
  if (window.count > personLimit.most)
    throw new DomainError('TooManyRequests', { seconds: personLimit.seconds });
}

/** Stretches that this instance has counted in. */
const begun = new Set<string>();

/**
 * Counts in the database, for the few actions where every instance must know: signing in, searching, uploading.
 * One call; two for the first of this instance in a stretch that another has begun.
 * @param whom who or what is counted: never a name in clear
 * @throws DomainError TooManyRequests
 */
export async function countStrictly(store: Store, limit: Bound, whom: string, now: Instant): Promise<void> {
  const stretch = Math.floor(Date.parse(now) / (limit.seconds * 1000));
  const id = `${limit.name}:${whom}:${stretch}`;
  if (!begun.has(id) && (await beginOnce(store, id, minutesAfter(now, limit.seconds / 60)))) return;
  if (await countOnce(store, id, limit)) return;
  // It was there, and is full or was swept away when it was over.
  begun.delete(id);
  if (await begin(store, id, minutesAfter(now, limit.seconds / 60))) return;
  throw new DomainError('TooManyRequests', { seconds: limit.seconds });
}

/** Stretches that this instance is just beginning: whoever comes at the same moment waits and counts after. */
const beginning = new Map<string, Promise<boolean>>();

async function beginOnce(store: Store, id: string, endsAt: Instant): Promise<boolean> {
  const other = beginning.get(id);
  if (other) return other.then(() => false);
  const mine = begin(store, id, endsAt).finally(() => beginning.delete(id));
  beginning.set(id, mine);

  return mine;
}

/** Whether the stretch was begun with this call; false when it runs already. */
async function begin(store: Store, _id: string, endsAt: Instant): Promise<boolean> {
  if (begun.size >= mostRemembered) begun.clear();
  try {
    await store.add('rate', { _id, count: 1, endsAt });
    begun.add(_id);

    return true;
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
    begun.add(_id);

    return false;
  }
}

async function countOnce(store: Store, _id: string, { most }: Bound): Promise<boolean> {
  return (await store.updateWhere('rate', { _id, count: is.below(most) }, { increase: { count: 1 } })) === 1;
}
