import { isLink, lastAnchor, logs } from '../../../cloudfunctions/audit/anchor-chains';
import type { CollectionName } from '../../../cloudfunctions/platform/documents';
import type { Office } from '../../../cloudfunctions/platform/office';
import { is } from '../../../cloudfunctions/platform/sdk/sdk';

export type Document = Readonly<Record<string, unknown>> & { readonly _id: string };

/** Takes some documents of a collection into the backup; what comes again replaces what came before. */
export type Take = (collection: CollectionName, documents: readonly Document[]) => void;

/** A reply has a limit of 16 MB, a case at most 1. */
const page = 15;

/** Good for an hour or less; brought back, an ended sign-in would live again. */
export const leftOut: readonly string[] = [
  ...['sessions', 'scan_codes', 'confirm_codes', 'rate', 'lookers', 'expected_uploads'],
];

/** Copied last: a number that was given out while the rest was copied must not be given out again. */
const last: CollectionName = 'counters';

/**
 * Copies all documents while the office goes on working: first everything by id, then whatever the office's own chain
 * names anew, until nothing came any more. So no case is older in the copy than the chain says, and the chain is no
 * shorter than the clock's note of its last link.
 */
export async function copyDocuments(
  office: Office,
  collections: readonly CollectionName[],
  take: Take,
): Promise<void> {
  const kept = collections.filter((name) => !leftOut.includes(name));
  // What the links up to here name is copied after them; whatever is named from here on is copied once more.
  const begun = (await lastAnchor(office))?._id ?? '';
  for (const name of kept.filter((one) => one !== 'anchors' && one !== last))
    await copyAll(office, name, '', take);
  let upTo = await copyLinks(office, '', begun, take);
  for (let before = ''; before !== upTo;) {
    before = upTo;
    await copyWaiting(office, take);
    upTo = await copyLinks(office, upTo, upTo, take);
  }
  await copyAll(office, last, '', take);
}

async function copyAll(
  { store }: Office,
  collection: CollectionName,
  from: string,
  take: Take,
): Promise<string> {
  let after = from;
  for (let more = true; more;) {
    const found = (await store.find(
      collection,
      { _id: is.after(after) },
      { limit: page, order: [['_id', 'asc']] },
    )) as unknown as Document[];
    if (found.length > 0) take(collection, found);
    more = found.length === page;
    after = found.at(-1)?._id ?? after;
  }

  return after;
}

/** Copies the links behind one, and once more what those behind `begun` name. @returns the last link */
async function copyLinks(office: Office, from: string, begun: string, take: Take): Promise<string> {
  const links: Document[] = [];
  const upTo = await copyAll(office, 'anchors', from, (collection, found) => {
    take(collection, found);
    links.push(...found);
  });
  const entries = links.flatMap((one) => {
    const link = one as unknown as Parameters<typeof isLink>[0];

    return isLink(link) && link._id > begun
      ? [...link.cases.map((entry) => `cases:${entry}`), ...link.lines]
      : [];
  });
  for (const entry of entries) {
    const [collection = '', _id = ''] = entry.split(':');
    const found = await office.store.get(collection as CollectionName, _id);
    if (found) take(collection as CollectionName, [found as unknown as Document]);
  }

  return upTo;
}

/** Whatever was written since the last link waits to be named by the next. */
async function copyWaiting({ store }: Office, take: Take): Promise<void> {
  for (const name of ['cases', ...logs] as const) {
    const found = await store.find(name, { toAnchor: is.after('') }, { limit: 300 });
    if (found.length > 0) take(name, found as unknown as Document[]);
  }
}
