import { dayOf, type Instant } from '../../domain/time/times';
import type { Anchor, DayAnchor } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { Keys } from '../platform/sealing/keys';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';
import { sealOf } from '../platform/sealing/seals';
import { DuplicateDocument } from '../platform/store/store';
import { sealEarlier } from './seal-earlier';
import { keyPrint, noteVital } from './vitals';

const atOnce = 300;
/** Milliseconds: what is left is anchored a minute later. */
const longest = 15_000;

/** The logs whose lines are anchored. */
export const logs = ['access_log', 'office_changes', 'removals'] as const;
export type Log = (typeof logs)[number];

/** The logs as people call them. */
export const logNames: Readonly<Record<Log, string>> = {
  access_log: '查看记录',
  office_changes: '改动记录',
  removals: '删除记录',
};

/** The id of a link: they order as they are numbered. */
export function anchorId(no: number): string {
  return `s${String(no).padStart(9, '0')}`;
}

/** The seal of a link. */
export function anchorSeal(
  keys: Keys,
  { no, at, cases, lines, previous }: Omit<Anchor, '_id' | 'seal'>,
): string {
  return sealOf(keys, 'anchor', [no, at, cases, lines, previous]);
}

/** What made an anchor of an earlier version fast: its moment, its heads and the anchor before it. */
export function dayAnchorHash({ at, count, heads, previous }: Omit<DayAnchor, '_id' | 'hash'>): string {
  return sha256(JSON.stringify({ at, count, heads, previous }));
}

/** Tells a link from what earlier versions set once a day. */
export function isLink(anchor: Anchor | DayAnchor): anchor is Anchor {
  return 'no' in anchor;
}

/** The newest link or day, `null` in a new office. */
export async function lastAnchor({ store }: Office): Promise<Anchor | DayAnchor | null> {
  return (await store.find('anchors', {}, { limit: 1, order: [['_id', 'desc']] }))[0] ?? null;
}

/**
 * Names, in links of one keyed chain, the end of every history that grew and every line that came into a log since the
 * link before; once a day also when nothing did. Before the first link all that earlier versions wrote is sealed.
 * @returns how many links were set
 */
export async function anchorChains(office: Office, now: Instant): Promise<number> {
  const until = Date.now() + longest;
  let last = await lastAnchor(office);
  if (!(last && isLink(last)) && !(await begun(office, now, until))) return 0;

  let set = 0;
  for (let more = true; more && Date.now() < until;) {
    const waiting = await waitingNow(office);
    more = waiting.cases.length === atOnce || waiting.lines.length >= atOnce;
    const isEmpty = waiting.cases.length + waiting.lines.length === 0;
    if (isEmpty && isOfToday(office, last, now)) break;
    const link = linkTo(office.keys, { last, no: await nextNo(office, last) }, waiting, now);
    if (!(await added(office, link))) break;
    await noteAnchored(office, link, waiting);
    last = link;
    set += 1;
  }
  await noteVital(office, 'tick', { no: last && isLink(last) ? last.no : 0 }, now);

  return set;
}

/** Seals what earlier versions wrote, once. @returns whether the chain may begin */
async function begun(office: Office, now: Instant, until: number): Promise<boolean> {
  if (await office.store.get('vitals', 'sealing')) return true;
  const earlier = await sealEarlier(office, until);
  if (!earlier.done) return false;
  await noteVital(office, 'key', { print: keyPrint(office) }, now);
  await noteVital(office, 'sealing', { earlier: earlier.count }, now);

  return true;
}

interface Waiting {
  readonly cases: readonly { readonly entry: string; readonly toAnchor: string }[];
  readonly lines: readonly { readonly log: Log; readonly entry: string; readonly toAnchor: string }[];
}

async function waitingNow({ store }: Office): Promise<Waiting> {
  const query = { toAnchor: is.after('') };
  const found = await store.find('cases', query, {
    limit: atOnce,
    fields: ['toAnchor', 'events.no', 'events.hash'],
  });
  const cases = found.map(({ _id, toAnchor, events }) => {
    const last = events.at(-1);

    return { entry: `${_id}:${last?.no ?? 0}:${last?.hash ?? ''}`, toAnchor: toAnchor ?? '' };
  });
  const lines = await Promise.all(
    logs.map(async (log) => {
      const written = await store.find(log, query, { limit: atOnce, fields: ['seal', 'toAnchor'] });

      return written.map(({ _id, seal, toAnchor }) => ({
        log,
        entry: `${log}:${_id}:${seal ?? ''}`,
        toAnchor: toAnchor ?? '',
      }));
    }),
  );

  return { cases, lines: lines.flat() };
}

/** Behind a link that somebody changed the numbers go on as the clock knows them: the run names what is wrong. */
async function nextNo(office: Office, last: Anchor | DayAnchor | null): Promise<number> {
  if (!last || !isLink(last)) return 1;
  if (last.seal === anchorSeal(office.keys, last)) return last.no + 1;

  return Number((await office.store.get('vitals', 'tick'))?.about['no'] ?? 0) + 1;
}

function isOfToday({ keys }: Office, last: Anchor | DayAnchor | null, now: Instant): boolean {
  if (!last || !isLink(last) || last.seal !== anchorSeal(keys, last)) return false;

  return dayOf(last.at) === dayOf(now);
}

function linkTo(
  keys: Keys,
  { last, no }: { readonly last: Anchor | DayAnchor | null; readonly no: number },
  waiting: Waiting,
  at: Instant,
): Anchor {
  const previous = last && (isLink(last) ? last.seal : last.hash);
  const cases = waiting.cases.map(({ entry }) => entry).sort();
  const content = { no, at, cases, lines: waiting.lines.map(({ entry }) => entry).sort(), previous };

  return { _id: anchorId(no), ...content, seal: anchorSeal(keys, content) };
}

/** Another instance of the clock may be at it too: then that one's link counts. */
async function added({ store }: Office, link: Anchor): Promise<boolean> {
  try {
    await store.add('anchors', link);

    return true;
  } catch (error) {
    if (error instanceof DuplicateDocument) return false;
    throw error;
  }
}

/** Whatever was written anew meanwhile waits under another seal and is left alone. */
async function noteAnchored({ store }: Office, { no }: Anchor, { cases, lines }: Waiting): Promise<void> {
  const seals = (all: readonly { readonly toAnchor: string }[]) =>
    is.oneOf(all.map(({ toAnchor }) => toAnchor));
  const set = { toAnchor: null, anchor: no };
  if (cases.length > 0) await store.updateWhere('cases', { toAnchor: seals(cases) }, { set });
  for (const log of logs) {
    const own = lines.filter((one) => one.log === log);
    if (own.length > 0) await store.updateWhere(log, { toAnchor: seals(own) }, { set });
  }
}
