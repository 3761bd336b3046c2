import { openStored } from '../platform/case-sealing';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk';
import { countCases } from './count-cases';
import { countComplaints } from './count-complaints';
import { countConsultations } from './count-consultations';
import { countReviews } from './count-reviews';
import { measuresVersion } from './measures-version';

const atOnce = 10;
/** Milliseconds: the other chores of the minute need time too. */
const longest = 10_000;

/** What is counted, collection by collection: whatever of these ids was not counted by the figures of today. */
const counting = {
  cases: async (office: Office, after: string): Promise<readonly string[]> => {
    const found = await office.store.find('cases', { _id: is.after(after) }, page);
    const behind = found.filter(({ counted }) => counted?.by !== measuresVersion);
    if (behind.length > 0)
      await countCases(
        office,
        behind.map((stored) => openStored(office.keys, stored)),
      );

    return found.map(({ _id }) => _id);
  },
  consultations: async (office: Office, after: string): Promise<readonly string[]> => {
    const found = await office.store.find('consultations', { _id: is.after(after) }, page);
    await countConsultations(
      office,
      found.filter(({ counted }) => counted?.by !== measuresVersion),
    );

    return found.map(({ _id }) => _id);
  },
  complaints: async (office: Office, after: string): Promise<readonly string[]> => {
    const found = await office.store.find('complaints', { _id: is.after(after) }, page);
    await countComplaints(
      office,
      found.filter(({ counted }) => counted?.by !== measuresVersion),
    );

    return found.map(({ _id }) => _id);
  },
  review_rounds: async (office: Office, after: string): Promise<readonly string[]> => {
    const found = await office.store.find('review_rounds', { _id: is.after(after) }, page);
    await countReviews(
      office,
      found.filter(({ counted }) => counted?.by !== measuresVersion),
    );

    return found.map(({ _id }) => _id);
  },
} as const;

const page = { limit: atOnce, order: [['_id', 'asc']] as const };

type Counted = keyof typeof counting;

/**
 * Fills figures that are new, or counted otherwise than before, from everything that ever happened: a slice a minute,
 * going on where it stopped. A document counted by today's figures is passed over.
 * @returns how many were looked at
 */
export async function recount(office: Office): Promise<number> {
  const until = Date.now() + longest;
  let looked = 0;
  for (const name of Object.keys(counting) as Counted[]) looked += await recountOf(office, name, until);

  return looked;
}

async function recountOf(office: Office, name: Counted, until: number): Promise<number> {
  const known = await office.store.get('recounts', name);
  const begun = known?.by === measuresVersion ? known : { by: measuresVersion, after: '', done: false };
  if (begun.done) return 0;
  let { after } = begun;
  let looked = 0;
  for (let more = true; more && Date.now() < until;) {
    const ids = await counting[name](office, after);
    looked += ids.length;
    more = ids.length === atOnce;
    after = ids.at(-1) ?? after;
    await note(office, name, { by: measuresVersion, after, done: !more });
  }

  return looked;
}

async function note(
  office: Office,
  name: Counted,
  state: { readonly by: string; readonly after: string; readonly done: boolean },
): Promise<void> {
  const changed = await office.store.updateWhere('recounts', { _id: name }, { set: state });
  if (changed === 0) await office.store.add('recounts', { _id: name, ...state });
}
