import { officeCalendar } from '../../../cloudfunctions/casework/calendar';
import { openStored, sealEvent, sealFields } from '../../../cloudfunctions/platform/case-sealing';
import type { StoredCase } from '../../../cloudfunctions/platform/documents';
import { blindIndex, type Keys } from '../../../cloudfunctions/platform/keys';
import { addCounts, type Counts } from '../../../cloudfunctions/statistics/counts';
import { measuresOf } from '../../../cloudfunctions/statistics/count-events';
import type { Case } from '../../../domain/case/case';
import { dayOf } from '../../../domain/case/times';
import { makeReceiptNo } from '../../../domain/identity/receipt-number';
import type { Cloud } from '../../cloud/cloud';
import { centre } from '../centre';
import { identityOf, nameOf } from '../citizens';
import { insert } from '../furnish';
import { cloneCase, templateOf, type Template } from './clone-case';

const batch = 500;
/** Of a hundred cases of a centre that has worked for years, so many are still open. */
const openShare = 3;
const openLimit = 3000;
const years = 3;

/**
 * Copies the sample's cases many times straight into the database: same shapes, same sealing, own people and numbers.
 * @param cloud with the sample in it
 * @param count how many cases to add
 */
export async function seedMany(
  cloud: Cloud,
  keys: Keys,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const templates = (await allCases(cloud, keys)).filter(({ state }) => state !== 'DRAFT').map(templateOf);
  const [open, closed] = [
    templates.filter((one) => one.case.desk.open),
    templates.filter((one) => !one.case.desk.open),
  ];
  const months = new Map<string, Counts>();
  const view = {
    rules: centre.rules,
    calendar: officeCalendar,
    blind: (use: string, text: string) => blindIndex(keys, use, text),
  };
  const startedAt = Date.now();

  for (let from = 0; from < count; from += batch) {
    const cases = Array.from({ length: Math.min(batch, count - from) }, (_, at) => {
      const place = from + at;
      const isOpen = place % 100 < openShare && place < (openLimit * 100) / openShare;
      const copy = copyOf(pick(isOpen ? open : closed, place), place, isOpen, keys);

      return cloneCase(copy.template, copy.self, view);
    });
    for (const c of cases)
      for (const event of c.events) addCounts(months, dayOf(event.at).slice(0, 7), measuresOf(c, event));
    await insert(
      cloud,
      'cases',
      cases.map((c) => stored(c, keys)),
    );
    if ((from / batch) % 20 === 19)
      say(`  ${from + batch}/${count} · ${Math.round((Date.now() - startedAt) / 1000)} 秒`);
  }
  await addTallies(cloud, months);
}

function copyOf(template: Template, place: number, isOpen: boolean, keys: Keys) {
  const daysBack = isOpen ? 0 : 40 + ((place * 37) % (years * 365));
  const submitted = Date.parse(template.case.submittedAt ?? template.case.createdAt) - daysBack * 86_400_000;
  const day = dayOf(new Date(submitted).toISOString());
  const person = 100 + place;
  const self = {
    id: blindIndex(keys, 'bulk-case', String(place)),
    receiptNo: makeReceiptNo(day, String(place % 100_000_000).padStart(8, '0')),
    ownerKey: blindIndex(keys, 'bulk-owner', String(Math.floor(place / 2))),
    name: nameOf(person),
    identity: identityOf(person),
    phone: `137${String(person).padStart(8, '0')}`,
    daysBack,
  };

  return { template, self };
}

function pick(templates: readonly Template[], place: number): Template {
  const found = templates[place % templates.length];
  if (!found) throw new Error('the sample has no case to copy');

  return found;
}

function stored(c: Case, keys: Keys): StoredCase {
  const { events, ...fields } = c;

  return {
    ...(sealFields(keys, c._id, fields) as unknown as StoredCase),
    events: events.map((event) => sealEvent(keys, c._id, event)),
    receiptKey: c.receiptNo ?? `none:${c._id}`,
    changedAt: events.at(-1)?.at ?? c.createdAt,
    projection: { due: false, upTo: events.length, files: false },
  };
}

async function allCases({ store }: Cloud, keys: Keys): Promise<Case[]> {
  const body = { collectionName: 'cases', queryType: 'WHERE', query: '{}', limit: 200 };
  const { data } = await store.run('database.getDocument', body);

  return (data as { list: string[] }).list.map((text) => openStored(keys, JSON.parse(text) as StoredCase));
}

async function addTallies({ store }: Cloud, months: ReadonlyMap<string, Counts>): Promise<void> {
  for (const [month, counts] of months) {
    const increase = Object.fromEntries(
      Object.entries(counts).map(([measure, count]) => [`counts.${measure}`, count]),
    );
    await store.run('database.modifyDocument', {
      collectionName: 'tallies',
      queryType: 'DOC',
      query: JSON.stringify({ _id: `${centre._id}:${month}` }),
      data: JSON.stringify({ $inc: increase, $set: { centreId: centre._id, month } }),
      multi: false,
      merge: true,
      upsert: true,
    });
  }
}
