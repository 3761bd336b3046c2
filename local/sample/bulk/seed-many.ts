import { calendarOf } from '../../../cloudfunctions/centre/calendar';
import { asStored } from '../../../cloudfunctions/platform/store/cases';
import { openStored } from '../../../cloudfunctions/platform/store/case-sealing';
import type { StoredCase } from '../../../cloudfunctions/platform/documents';
import { chainHash, countSeal } from '../../../cloudfunctions/platform/sealing/seals';
import { blindIndex, type Keys } from '../../../cloudfunctions/platform/sealing/keys';
import { Gathered, nested, tallyOf } from '../../../cloudfunctions/statistics/add-to-tallies';
import { keptCount } from '../../../cloudfunctions/statistics/kept-count';
import { linesOfCase } from '../../../domain/statistics/from-case/lines-of-case';
import type { Registers } from '../../../domain/statistics/from-case/case-line';
import type { Case } from '../../../domain/case/case';
import { dayOf } from '../../../domain/time/times';
import { makeReceiptNo } from '../../../domain/identity/receipt-number';
import type { Store } from '../../cloud/store';
import { centre, stations } from '../centre';
import { identityOf, nameOf } from '../citizens';
import { cloneCase, templateOf, type Template } from './clone-case';

/** Cases written at once. */
const usualBatch = 500;
/** Batches on their way to the database while the next is made. */
const ahead = 2;
const talliesAtOnce = 50;
/** Of a hundred cases of a centre that has worked for years, so many are still open. */
const openShare = 3;
const openLimit = 3000;
const years = 3;
/** Beginning of the copies' phone numbers: the sample's own people have others. */
const bulkPhones = '137';

/** Who owns the n-th pair of copies: on the phone this openid sees them. */
export const bulkOwner = (pair: number): string => `sample-bulk-${pair}`;

const registers: Registers = {
  stationName: (id) => stations.find(({ _id }) => _id === id)?.name,
  handlerKind: () => 'lawyer',
};

/**
 * Copies the sample's cases many times straight into the database: same shapes, same sealing, own people and numbers.
 * Cases that an earlier run added stay; the new ones come after them.
 * @param store with the sample in it
 * @param count how many cases to add
 * @param batch cases written at once
 */
export async function seedMany(
  store: Store,
  keys: Keys,
  count: number,
  say: (line: string) => void,
  batch = usualBatch,
): Promise<void> {
  const first = await casesThere(store);
  const templates = byTurns(await sampleCases(store, keys)).map(templateOf);
  const [open, closed] = [
    templates.filter((one) => one.case.desk.open),
    templates.filter((one) => !one.case.desk.open),
  ];
  const gathered = new Gathered();
  const view = {
    rules: centre.rules,
    calendar: calendarOf(centre),
    blind: (use: string, text: string) => blindIndex(keys, use, text),
    hash: chainHash(keys),
  };
  const under = new Set<Promise<unknown>>();
  const startedAt = Date.now();

  for (let from = 0; from < count; from += batch) {
    const cases = Array.from({ length: Math.min(batch, count - from) }, (_, at) => {
      const place = first + from + at;
      const isOpen = place % 100 < openShare && place < (openLimit * 100) / openShare;
      const turn = isOpen ? Math.floor(place / 100) * openShare + (place % 100) : place;
      const copy = copyOf(pick(isOpen ? open : closed, turn), place, isOpen, keys);

      return cloneCase(copy.template, copy.self, view);
    });
    const data = cases.map((c) => {
      const counted = keptCount(linesOfCase(c, registers));
      gathered.replace(c.centreId, null, counted);

      return JSON.stringify({ ...stored(c, keys), counted, countedSeal: countSeal(keys, c._id, counted) });
    });
    const insert = store
      .run('database.insertDocument', { collectionName: 'cases', data })
      .finally(() => under.delete(insert));
    under.add(insert);
    if (under.size >= ahead) await Promise.race(under);
    if ((from / batch) % 20 === 19) say(progress(from + batch, count, Date.now() - startedAt));
  }
  await Promise.all(under);
  await addTallies(store, gathered);
}

function progress(done: number, count: number, milliseconds: number): string {
  const [seconds, rate] = [Math.round(milliseconds / 1000), Math.round((done / milliseconds) * 1000)];

  return `  ${done}/${count} · ${seconds} 秒，每秒 ${rate} 件`;
}

function copyOf(template: Template, place: number, isOpen: boolean, keys: Keys) {
  const daysBack = isOpen ? 0 : 40 + ((place * 37) % (years * 365));
  const submitted = Date.parse(template.case.submittedAt ?? template.case.createdAt) - daysBack * 86_400_000;
  const day = dayOf(new Date(submitted).toISOString());
  const person = 100 + place;
  const self = {
    id: blindIndex(keys, 'bulk-case', String(place)),
    receiptNo: makeReceiptNo(day, String(place % 100_000_000).padStart(8, '0')),
    ownerKey: blindIndex(keys, 'openid', bulkOwner(Math.floor(place / 2))),
    name: nameOf(person),
    identity: identityOf(person),
    phone: `${bulkPhones}${String(person).padStart(8, '0')}`,
    daysBack,
  };

  return { template, self };
}

/** States take turns, so that few copies have them all. What has no owner on the phone is not copied: each copy is somebody's. */
function byTurns(cases: readonly Case[]): Case[] {
  const perState = new Map<string, number>();
  const turns = cases
    .filter(({ state, ownerKey }) => state !== 'DRAFT' && ownerKey !== null)
    .map((c) => {
      const turn = perState.get(c.state) ?? 0;
      perState.set(c.state, turn + 1);

      return { c, turn };
    });

  return turns.sort((a, b) => a.turn - b.turn).map(({ c }) => c);
}

function pick(templates: readonly Template[], turn: number): Template {
  const found = templates[turn % templates.length];
  if (!found) throw new Error('the sample has no case to copy');

  return found;
}

/** A case as the database keeps it, with nothing left for the clock to follow. */
export function stored(c: Case, keys: Keys): StoredCase {
  const { events } = c;
  const changedAt = events.at(-1)?.at ?? c.createdAt;

  return {
    ...asStored(keys, c, changedAt),
    // Copies to measure with: no link of the chain names them.
    toAnchor: null,
    projection: { due: false, told: events.length, counted: events.length, files: false },
  };
}

async function casesThere(store: Store): Promise<number> {
  const body = { collectionName: 'cases', queryType: 'WHERE', query: '{}' };
  const { data } = await store.run('database.calculateDocument', body);

  return Number((data as { total?: number }).total);
}

/** Those made by the real commands: they came first. */
async function sampleCases(store: Store, keys: Keys): Promise<Case[]> {
  const body = { collectionName: 'cases', queryType: 'WHERE', query: '{}', limit: 200 };
  const { data } = await store.run('database.getDocument', body);

  return (data as { list: string[] }).list
    .map((text) => openStored(keys, JSON.parse(text) as StoredCase))
    .filter(({ applicant }) => !applicant.phone.startsWith(bulkPhones));
}

/** Tallies that were there are added to; new ones are written as they are. Many at once: they share the flushes. */
async function addTallies(store: Store, gathered: Gathered): Promise<void> {
  const waiting = [...gathered.tallies()];
  while (waiting.length > 0) {
    await Promise.all(waiting.splice(0, talliesAtOnce).map(([id, amounts]) => addTally(store, id, amounts)));
  }
}

async function addTally(store: Store, id: string, amounts: Readonly<Record<string, number>>): Promise<void> {
  const increase = Object.fromEntries(
    Object.entries(amounts).map(([path, amount]) => [`sums.${path}`, amount]),
  );
  const one = { collectionName: 'tallies', queryType: 'DOC', query: JSON.stringify({ _id: id }) };
  const data = JSON.stringify({ $inc: increase });
  const answer = await store.run('database.modifyDocument', { ...one, data, multi: false, merge: true });
  if ((answer.data as { updated?: number }).updated === 1) return;
  const fresh = JSON.stringify({ _id: id, ...tallyOf(id), sums: nested(amounts) });
  await store.run('database.insertDocument', { collectionName: 'tallies', data: [fresh] });
}
