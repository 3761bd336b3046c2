import { hoursAfter } from '../../domain/time/moments';
import { ledgers } from '../../domain/ledgers/all';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { dayOf, type Instant } from '../../domain/time/times';
import type { LineKeeping } from '../platform/documents';
import { is } from '../platform/sdk/sdk';
import { noteRemovals } from '../centre/note-removals';
import type { Office } from '../platform/office';
import { collectionOf, valuesOf } from './entry';
import { noteLine, noteId } from './note-line';

const page = 200;
/** Each register comes round within the hour, so a change of two hours ago was carried or missed. */
const lookedBack = 2;

/**
 * One register a minute, in turn: lines whose time is over go, and changes that the office's log has missed are carried
 * into it.
 * @returns how many lines went and changes were carried
 */
export async function lookAfterLedgers(office: Office, now: Instant): Promise<number> {
  const own = ledgers.filter(({ kept }) => !kept);
  const ledger = own[Math.floor(Date.parse(now) / 60_000) % own.length];
  if (!ledger) return 0;

  return (await letGo(office, ledger, now)) + (await carryMissed(office, ledger, now));
}

/** Lines that were kept for as long as the register says. */
export async function letGo(office: Office, ledger: Ledger, now: Instant): Promise<number> {
  if ('always' in ledger.retention) return 0;
  const name = collectionOf(ledger);
  const query = { keepUntil: is.below(dayOf(now)) };
  const found = await office.store.find(name, query, { limit: page, fields: ['centreId', 'photos'] });
  if (found.length === 0) return 0;
  await office.files.discard(found.flatMap(({ photos = [] }) => photos.map(({ fileId }) => fileId)));
  await office.store.remove(name, { _id: is.oneOf(found.map(({ _id }) => _id)) });
  await noteRemovals(office, name, found, 'ledger', now);

  return found.length;
}

/** Changes after which the office stopped before its log heard of them. */
export async function carryMissed(office: Office, ledger: Ledger, now: Instant): Promise<number> {
  const since = hoursAfter(now, -lookedBack);
  const lines = (await office.store.find(
    collectionOf(ledger),
    { changedAt: is.after(since) },
    { limit: page, order: [['changedAt', 'desc']] },
  )) as LineKeeping[];
  const recent = lines.flatMap((line) =>
    (line.changes ?? [])
      .filter(({ at, did }) => at > since && did !== 'imported')
      .map((change) => ({ line, change, noteId: noteId(ledger, line._id, change.no) })),
  );
  if (recent.length === 0) return 0;
  const ids = recent.slice(0, page).map((one) => one.noteId);
  const found = await office.store.find(
    'office_changes',
    { _id: is.oneOf(ids) },
    { limit: page, fields: ['at'] },
  );
  const carried = new Set(found.map(({ _id }) => _id));
  const missed = recent.slice(0, page).filter((one) => !carried.has(one.noteId));
  for (const { line, change } of missed) {
    const { _id: id, centreId } = line;
    await noteLine(office, ledger, { id, centreId, values: valuesOf(office, ledger, line), change });
  }

  return missed.length;
}
