import type { Instant } from '../../domain/case/times';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk';

/** Removes sessions and counters whose time is over. @returns how many */
export async function sweep({ store }: Office, now: Instant): Promise<number> {
  const sessions = await store.remove('sessions', { endsAt: is.below(now) });

  return sessions + (await store.remove('rate', { endsAt: is.below(now) }));
}
