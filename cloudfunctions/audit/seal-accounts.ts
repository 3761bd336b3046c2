import type { Instant } from '../../domain/time/times';
import type { User } from '../platform/documents';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';
import { accountSeal } from '../platform/sealing/standing-seals';
import { noteVital } from './vitals';

const page = 100;
const over = new WeakSet<Office>();

/**
 * Gives the accounts of earlier versions, and the first one of a new centre, their seal as they lie there, once. From
 * then on one without a seal opens nothing: it was put there past the product.
 * @returns how many were sealed
 */
export async function sealAccounts(office: Office, now: Instant): Promise<number> {
  if (over.has(office)) return 0;
  let count = 0;
  if ((await office.store.get('vitals', 'accounts')) === null) {
    count = await sealAll(office);
    await noteVital(office, 'accounts', { earlier: count }, now);
  }
  over.add(office);

  return count;
}

async function sealAll({ store, keys }: Office): Promise<number> {
  let count = 0;
  for (let after: string | null = ''; after !== null;) {
    const found: readonly User[] = await store.find(
      'users',
      { _id: is.after(after) },
      { limit: page, order: [['_id', 'asc']] },
    );
    for (const user of found.filter(({ seal }) => seal === undefined)) {
      await store.updateWhere('users', { _id: user._id }, { set: { seal: accountSeal(keys, user) } });
      count += 1;
    }
    after = found.length === page ? (found.at(-1)?._id ?? null) : null;
  }

  return count;
}
