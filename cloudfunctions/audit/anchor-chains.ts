import { dayOf, type Instant } from '../../domain/time/times';
import type { Anchor } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk';
import { DuplicateDocument } from '../platform/store';

const page = 500;

/**
 * Once a day: one hash over the chain heads of all cases that changed since the anchor before, chained to it.
 * Whoever rewrites a history later no longer fits the anchors.
 * @returns whether an anchor was set now
 */
export async function anchorChains({ store }: Office, now: Instant): Promise<boolean> {
  const last = (await store.find('anchors', {}, { limit: 1, order: [['_id', 'desc']] }))[0] ?? null;
  const today = dayOf(now);
  if (last?._id === today) return false;

  const heads = await headsBetween(store, last?.at ?? '', now);
  const content = {
    at: now,
    count: heads.length,
    heads: sha256(heads.join('\n')),
    previous: last?.hash ?? null,
  };
  const anchor: Anchor = { _id: today, ...content, hash: anchorHash(content) };
  try {
    await store.add('anchors', anchor);

    return true;
  } catch (error) {
    if (error instanceof DuplicateDocument) return false;
    throw error;
  }
}

/** What makes an anchor fast: its moment, its heads and the anchor before it. */
export function anchorHash({ at, count, heads, previous }: Omit<Anchor, '_id' | 'hash'>): string {
  return sha256(JSON.stringify({ at, count, heads, previous }));
}

/** `case:number:hash` of the last event of each changed case, in order of the case ids. */
async function headsBetween(store: Office['store'], from: Instant, to: Instant): Promise<string[]> {
  const heads = new Map<string, string>();
  let changedAt = is.after(from);
  for (;;) {
    const cases = await store.find(
      'cases',
      { changedAt },
      { limit: page, order: [['changedAt', 'asc']], fields: ['changedAt', 'events.no', 'events.hash'] },
    );
    for (const { _id, events } of cases) {
      const head = events.at(-1);
      if (head) heads.set(_id, `${_id}:${head.no}:${head.hash}`);
    }
    const last = cases.at(-1);
    if (!last || cases.length < page || last.changedAt >= to) break;
    // Cases of one moment may lie on both sides of a page, so it is asked again, unless it fills the page.
    changedAt = cases[0]?.changedAt === last.changedAt ? is.after(last.changedAt) : is.from(last.changedAt);
  }

  return [...heads.values()].sort();
}
