import type { InferOutput } from 'valibot';
import type { ChainCheck, checkChains as contract } from '../../contract/audit/audit';
import type { Case } from '../../domain/case/case';
import { verifyChain } from '../../domain/case/replay';
import { openStored } from '../platform/case-sealing';
import type { StoredCase } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { Keys } from '../platform/keys';
import type { StaffCall } from '../platform/people';
import { is } from '../platform/sdk';
import type { Store } from '../platform/store';
import { anchorHash } from './anchor-chains';
import { mustAudit } from './reader';

const perPage = 100;
/** Nearly three years of days. */
const mostDays = 1000;

/**
 * Recomputes the chains of the next hundred cases of the centre, drafts aside (they have no history);
 * with the first page the daily anchors too.
 */
export async function checkChains(
  { cursor }: InferOutput<typeof contract.input>,
  { office, person }: StaffCall,
): Promise<ChainCheck> {
  mustAudit(person);
  const query = { centreId: person.centreId, ...(cursor && { 'desk.rank': is.after(cursor) }) };
  const found = await office.store.find('cases', query, { limit: perPage, order: [['desk.rank', 'asc']] });
  const last = found.length === perPage ? found.at(-1) : undefined;
  const broken = found.flatMap((stored) => {
    const no = firstBroken(office.keys, stored);

    return no === null ? [] : [{ caseId: stored._id, receiptNo: stored.receiptNo, no }];
  });

  const anchors = cursor ? null : await checkAnchors(office.store);

  return { checked: found.length, broken, anchors, next: last?.desk.rank ?? null };
}

/** Each anchor must fit its own hash and the anchor before it. */
async function checkAnchors(store: Store): Promise<NonNullable<ChainCheck['anchors']>> {
  const found = await store.find('anchors', {}, { limit: mostDays, order: [['_id', 'desc']] });
  const anchors = found.reverse();
  const wrong = anchors.find(
    (anchor, at) =>
      anchor.hash !== anchorHash(anchor) || (at > 0 && anchor.previous !== anchors[at - 1]?.hash),
  );

  return { checked: anchors.length, brokenOn: wrong?._id ?? null };
}

/** Whether the history still leads to this very state: cut short at its end, or past the state, it does not. */
function isWhole({ events, state }: Case): boolean {
  const last = events.at(-1);

  return last ? last.to === state : state === 'DRAFT';
}

/** Number of the first event that does not fit, `null` when all do. Sealed changes that cannot be opened do not fit. */
function firstBroken(keys: Keys, stored: StoredCase): number | null {
  try {
    const c = openStored(keys, stored);
    const check = verifyChain(c.events, sha256);
    if (!check.sound) return check.no;

    return isWhole(c) ? null : c.events.length;
  } catch {
    // An envelope that does not open has been changed or moved; which event it was is not known.
    return 1;
  }
}
