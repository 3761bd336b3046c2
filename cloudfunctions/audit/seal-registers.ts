import { ledgers } from '../../domain/ledgers/all';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { Instant } from '../../domain/time/times';
import { collectionOf } from '../ledger/entry';
import { isSealedRegister, registerSeal } from '../ledger/register-seal';
import type { LineKeeping } from '../platform/documents';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';
import { noteVital } from './vitals';

const page = 100;
/** Milliseconds a minute; the rest is sealed a minute later. */
const longest = 5_000;
const over = new WeakSet<Office>();

/** The registers whose lines carry a seal, in the order in which they are walked. */
export const sealedRegisters = ledgers.filter(isSealedRegister);

/**
 * Gives the lines of earlier versions their seal as they lie there, once, register after register.
 * @returns how many were sealed
 */
export async function sealRegisters(office: Office, now: Instant): Promise<number> {
  if (over.has(office)) return 0;
  const until = Date.now() + longest;
  const done = Number((await office.store.get('vitals', 'registers'))?.about['done'] ?? 0);
  let count = 0;
  let place = done;
  for (; place < sealedRegisters.length && Date.now() < until; place += 1) {
    const ledger = sealedRegisters[place];
    if (ledger) count += await sealRegister(office, ledger);
  }
  if (place > done) await noteVital(office, 'registers', { done: place }, now);
  if (place >= sealedRegisters.length) over.add(office);

  return count;
}

async function sealRegister(office: Office, ledger: Ledger): Promise<number> {
  const collection = collectionOf(ledger);
  let count = 0;
  for (let after: string | null = ''; after !== null;) {
    const query = { _id: is.after(after) };
    const found = (await office.store.find(collection, query, {
      ...{ limit: page, order: [['_id', 'asc']] },
    })) as readonly LineKeeping[];
    for (const line of found.filter(({ seal }) => seal === undefined)) {
      const unchanged = { _id: line._id, version: line.version ?? null };
      const set = { seal: registerSeal(office.keys, ledger, line) };
      count += await office.store.updateWhere(collection, unchanged, { set });
    }
    after = found.length === page ? (found.at(-1)?._id ?? null) : null;
  }

  return count;
}
