import type { InferOutput } from 'valibot';
import type { ChainCheck, checkChains as contract } from '../../contract/staff/audit';
import { verifyChain } from '../../domain/case/replay';
import { openStored } from '../platform/case-sealing';
import type { StoredCase } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { Keys } from '../platform/keys';
import type { StaffCall } from '../platform/people';
import { is } from '../platform/sdk';
import { mustAudit } from './reader';

const perPage = 100;

/** Recomputes the chains of the next hundred cases of the centre, drafts aside (they have no history). */
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

  return { checked: found.length, broken, next: last?.desk.rank ?? null };
}

/** Number of the first event that does not fit, `null` when all do. Sealed changes that cannot be opened do not fit. */
function firstBroken(keys: Keys, stored: StoredCase): number | null {
  try {
    const check = verifyChain(openStored(keys, stored).events, sha256);

    return check.sound ? null : check.no;
  } catch {
    // An envelope that does not open has been changed or moved; which event it was is not known.
    return 1;
  }
}
