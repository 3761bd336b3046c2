import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { KeptCount } from '../../domain/statistics/counted';
import { collectionOf } from '../ledger/entry';
import type { LineKeeping } from '../platform/documents';
import { openStored } from '../platform/store/case-sealing';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';
import { countCases } from './count-cases';
import { countComplaints } from './count-complaints';
import { countConsultations } from './count-consultations';
import { countedLedgers, countLedgerLines } from './count-ledgers';
import { countOldRecords } from './count-old-records';
import { countReviews } from './count-reviews';
import { measuresVersion } from './measures-version';

const atOnce = 10;
/** Milliseconds: the other chores of the minute need time too. */
const longest = 10_000;

/** Counts what stands behind an id and was not counted by today's figures. @returns the ids that were looked at */
type Counting = (office: Office, after: string) => Promise<readonly string[]>;

/** Counted by another list of figures, or never. */
function isBehind({ counted }: { readonly counted?: KeptCount | null }): boolean {
  return counted?.by !== measuresVersion;
}

function countingOf(ledger: Ledger): Counting {
  return async (office, after) => {
    const query = { _id: is.after(after) };
    const found = (await office.store.find(collectionOf(ledger), query, page)) as LineKeeping[];
    await countLedgerLines(office, ledger, found.filter(isBehind));

    return found.map(({ _id }) => _id);
  };
}

/** What is counted, collection by collection: whatever of these ids was not counted by the figures of today. */
const counting: Readonly<Record<string, Counting>> = {
  cases: async (office, after) => {
    const found = await office.store.find('cases', { _id: is.after(after) }, page);
    const behind = found.filter(isBehind);
    if (behind.length > 0)
      await countCases(
        office,
        behind.map((stored) => openStored(office.keys, stored)),
      );

    return found.map(({ _id }) => _id);
  },
  consultations: async (office, after) => {
    const found = await office.store.find('consultations', { _id: is.after(after) }, page);
    await countConsultations(office, found.filter(isBehind));

    return found.map(({ _id }) => _id);
  },
  complaints: async (office, after) => {
    const found = await office.store.find('complaints', { _id: is.after(after) }, page);
    await countComplaints(office, found.filter(isBehind));

    return found.map(({ _id }) => _id);
  },
  review_rounds: async (office, after) => {
    const found = await office.store.find('review_rounds', { _id: is.after(after) }, page);
    await countReviews(office, found.filter(isBehind));

    return found.map(({ _id }) => _id);
  },
  old_records: async (office, after) => {
    const found = await office.store.find('old_records', { _id: is.after(after) }, page);
    await countOldRecords(office, found.filter(isBehind));

    return found.map(({ _id }) => _id);
  },
  ...Object.fromEntries(countedLedgers.map((ledger) => [collectionOf(ledger), countingOf(ledger)])),
};

const page = { limit: atOnce, order: [['_id', 'asc']] as const };

/**
 * Fills figures that are new, or counted otherwise than before, from everything that ever happened: a slice a minute,
 * going on where it stopped. A document counted by today's figures is passed over.
 * @returns how many were looked at
 */
export async function recount(office: Office): Promise<number> {
  const until = Date.now() + longest;
  let looked = 0;
  for (const [name, count] of Object.entries(counting)) looked += await recountOf(office, name, count, until);

  return looked;
}

async function recountOf(office: Office, name: string, count: Counting, until: number): Promise<number> {
  const known = await office.store.get('recounts', name);
  const begun = known?.by === measuresVersion ? known : { by: measuresVersion, after: '', done: false };
  if (begun.done) return 0;
  let { after } = begun;
  let looked = 0;
  for (let more = true; more && Date.now() < until;) {
    const ids = await count(office, after);
    looked += ids.length;
    more = ids.length === atOnce;
    after = ids.at(-1) ?? after;
    await note(office, name, { by: measuresVersion, after, done: !more });
  }

  return looked;
}

async function note(
  office: Office,
  name: string,
  state: { readonly by: string; readonly after: string; readonly done: boolean },
): Promise<void> {
  const changed = await office.store.updateWhere('recounts', { _id: name }, { set: state });
  if (changed === 0) await office.store.add('recounts', { _id: name, ...state });
}
