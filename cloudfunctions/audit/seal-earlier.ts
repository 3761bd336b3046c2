import { openStored, formSeal } from '../platform/store/case-sealing';
import type { StoredCase } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { Keys } from '../platform/sealing/keys';
import type { Office } from '../platform/office';
import { walkCases } from '../platform/walk';
import { caseSeal, countSeal, draftSeal, fileSeal, lineSeal, sealed } from '../platform/sealing/seals';

const atOnce = 100;

/**
 * Seals what earlier versions wrote, as it lies there: whatever was done to it before cannot be told any more, whatever
 * is done to it from now on can.
 * @param until milliseconds; what is left is sealed a minute later
 */
export async function sealEarlier(office: Office, until: number): Promise<{ done: boolean; count: number }> {
  const cases = await walkCases(office, { ...walk, some: (found) => sealCases(office, found) }, until);
  let { count } = cases;
  if (!cases.done) return cases;
  for (const sealSome of [sealLines('access_log'), sealLines('office_changes')]) {
    for (let more = true; more;) {
      if (Date.now() > until) return { done: false, count };
      const now = await sealSome(office);
      count += now;
      more = now > 0;
    }
  }

  return { done: true, count };
}

const walk = { name: 'seals', by: '1', fields: ['seal'], atOnce };

async function sealCases(office: Office, found: readonly StoredCase[]): Promise<number> {
  const unsealed = found.filter((one) => one.seal === undefined);
  for (const { _id } of unsealed) await sealCase(office, _id);

  return unsealed.length;
}

async function sealCase(office: Office, id: string): Promise<void> {
  const stored = await office.store.get('cases', id);
  if (!stored || stored.seal !== undefined) return;
  const { keys, store } = office;
  const { _id, version, draft, desk, counted } = stored;
  const isForm = stored.events.length === 0;
  const seal = isForm ? sealOfForm(keys, stored) : caseSeal(keys, stored);
  const set = {
    seal,
    toAnchor: isForm ? null : seal,
    deskSeal: lineSeal(keys, _id, desk),
    ...(counted && { countedSeal: countSeal(keys, _id, counted) }),
    ...(draft && { 'draft.seal': formSeal(keys, _id, draft) }),
    ...(await fileHashes(office, stored)),
  };
  await store.updateWhere('cases', { _id, version }, { set });
}

/** A form that does not open any more is named by every run from now on. */
function sealOfForm(keys: Keys, stored: StoredCase): string {
  try {
    return draftSeal(keys, { ...openStored(keys, stored) });
  } catch {
    return 'unopened';
  }
}

/** What the files of papers hold, as they lie there; one that is gone has nothing to be compared with. */
async function fileHashes(
  { sdk, keys }: Office,
  { _id, papers }: StoredCase,
): Promise<Record<string, unknown>> {
  const hashes: Record<string, unknown> = {};
  for (const [place, { id, fileId }] of papers.entries()) {
    const bytes = fileId === null ? null : await sdk.download(fileId).catch(() => null);
    if (fileId === null || bytes === null) continue;
    const hash = sha256(bytes);
    hashes[`papers.${place}.fileHash`] = { sha256: hash, seal: fileSeal(keys, _id, id, fileId, hash) };
  }

  return hashes;
}

function sealLines(log: 'access_log' | 'office_changes') {
  return async ({ store, keys }: Office): Promise<number> => {
    const found = await store.find(log, { seal: null }, { limit: atOnce });
    for (const line of found) {
      const { seal, toAnchor } = sealed(keys, log, line);
      await store.updateWhere(log, { _id: line._id }, { set: { seal, toAnchor } });
    }

    return found.length;
  };
}
