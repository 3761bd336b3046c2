import type { Anchor, DayAnchor } from '../../platform/documents';
import type { Office } from '../../platform/office';
import { is } from '../../platform/sdk/sdk';
import { anchorSeal, dayAnchorHash, isLink, logNames, logs } from '../anchor-chains';
import { fault, momentWords, type Check, type Found } from './slice';

const links = 40;
const ids = 100;

/** Every link fits its seal and the link before, and everything it names is still there with that end. */
export const checkAnchors: Check = async ({ office, after, memory }) => {
  const query = { _id: is.after(after) };
  const found = await office.store.find('anchors', query, { limit: links, order: [['_id', 'asc']] });
  let last = memory.anchor;
  const broken = found.flatMap((anchor) => {
    const faults = faultsOf(office, anchor, last);
    last = isLink(anchor) ? anchor : { seal: anchor.hash, no: 0 };

    return faults;
  });
  const named = found.filter(isLink).filter((link) => anchorSeal(office.keys, link) === link.seal);
  const gone = [...(await missingCases(office, named)), ...(await missingLines(office, named))];
  const isEnd = found.length < links;
  const cut = isEnd ? await cutOff(office, last.no) : [];

  return {
    checked: found.length,
    found: [...broken, ...gone, ...cut],
    after: isEnd ? null : (found.at(-1)?._id ?? null),
    memory: { anchor: { seal: last.seal, no: last.no } },
  };
};

function faultsOf(
  { keys }: Office,
  anchor: Anchor | DayAnchor,
  last: { readonly seal: string | null; readonly no: number },
): Found[] {
  const isLinked = isLink(anchor);
  const name = isLinked ? `第${anchor.no}环（${momentWords(anchor.at)}）` : anchor._id;
  const fits = isLinked ? anchor.seal === anchorSeal(keys, anchor) : anchor.hash === dayAnchorHash(anchor);
  const follows = anchor.previous === last.seal && (!isLinked || anchor.no === last.no + 1);

  return [...(fits ? [] : [fault('anchorChanged', name)]), ...(follows ? [] : [fault('anchorGone', name)])];
}

/** The clock noted the number of its last link: behind it none may be missing. */
async function cutOff({ store }: Office, no: number): Promise<Found[]> {
  const tick = await store.get('vitals', 'tick');

  return Number(tick?.about['no'] ?? 0) > no ? [fault('anchorsCut', `第${no}环以后`)] : [];
}

/** The last end that these links name of each case; a history only grows, so the last one stands for those before. */
async function missingCases(office: Office, named: readonly Anchor[]): Promise<Found[]> {
  const ends = new Map<string, { readonly no: number; readonly hash: string }>();
  for (const entry of named.flatMap(({ cases }) => cases)) {
    const [id = '', no = '0', hash = ''] = entry.split(':');
    if ((ends.get(id)?.no ?? 0) <= Number(no)) ends.set(id, { no: Number(no), hash });
  }
  const faults: Found[] = [];
  for (const some of inParts([...ends.keys()])) {
    const fields = ['centreId', 'receiptNo', 'events.no', 'events.hash'];
    const there = new Map(
      (await office.store.find('cases', { _id: is.oneOf(some) }, { limit: ids, fields })).map((one) => [
        one._id,
        one,
      ]),
    );
    const removed = await removedOf(office, 'cases', some);
    for (const id of some) {
      const one = there.get(id);
      const end = ends.get(id);
      if (!one && !removed.has(id)) faults.push(fault('caseGone', id, { caseId: id }));
      if (!one || one.events[(end?.no ?? 0) - 1]?.hash === end?.hash) continue;
      const { centreId, receiptNo } = one;
      faults.push(fault('caseCut', receiptNo ?? id, { caseId: id, centreId, no: end?.no ?? null }));
    }
  }

  return faults;
}

async function missingLines(office: Office, named: readonly Anchor[]): Promise<Found[]> {
  const entries = named.flatMap(({ lines }) => lines.map((entry) => entry.split(':')));
  const faults: Found[] = [];
  for (const log of logs) {
    const seals = new Map(
      entries.filter(([name]) => name === log).map((parts) => [parts.slice(1, -1).join(':'), parts.at(-1)]),
    );
    for (const some of inParts([...seals.keys()])) {
      const page = { limit: ids, fields: ['seal'] };
      const found = await office.store.find(log, { _id: is.oneOf(some) }, page);
      const there = new Map(found.map(({ _id, seal }) => [_id, seal]));
      const removed = await removedOf(
        office,
        log,
        some.filter((id) => !there.has(id)),
      );
      for (const id of some) {
        if (!there.has(id) && !removed.has(id)) faults.push(fault('lineGone', `${logNames[log]} ${id}`));
        else if (there.has(id) && there.get(id) !== seals.get(id))
          faults.push(fault('lineOther', `${logNames[log]} ${id}`));
      }
    }
  }

  return faults;
}

/** Those of them that the product itself took away, with the reason. */
async function removedOf(
  { store }: Office,
  collection: string,
  some: readonly string[],
): Promise<Set<string>> {
  if (some.length === 0) return new Set();
  const query = { _id: is.oneOf(some.map((id) => `${collection}:${id}`)) };
  const found = await store.find('removals', query, { limit: ids, fields: ['_id'] });

  return new Set(found.map(({ _id }) => _id.slice(collection.length + 1)));
}

function inParts(all: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(all.length / ids) }, (_, part) =>
    all.slice(part * ids, (part + 1) * ids),
  );
}
