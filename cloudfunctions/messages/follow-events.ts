import type { Case } from '../../domain/case/case';
import type { CaseEvent } from '../../domain/case/event';
import { dayOf, type Instant } from '../../domain/case/times';
import { messageOf } from '../../domain/procedure/effects';
import { messageText } from '../../domain/wording/messages';
import { centreOf } from '../network/centre';
import { openStored } from '../platform/case-sealing';
import type { StoredCase } from '../platform/documents';
import type { Office } from '../platform/office';
import { DuplicateDocument } from '../platform/store';
import { countEvents } from '../statistics/count-events';

const atOnce = 50;
/** Milliseconds: the other chores of the minute need time too. What is left is followed a minute later. */
const longest = 20_000;

/**
 * Brings messages and statistics up to the events of every case that has new ones.
 * Each part is idempotent by event number: stopped anywhere, it goes on without loss or double counting.
 * @returns how many cases were followed
 */
export async function followEvents(office: Office, now: Instant): Promise<number> {
  const until = Date.now() + longest;
  let followed = 0;
  while (Date.now() < until) {
    const due = await office.store.find('cases', { 'projection.due': true }, { limit: atOnce });
    for (const stored of due) await followCase(office, stored, now);
    followed += due.length;
    if (due.length < atOnce) break;
  }

  return followed;
}

async function followCase(office: Office, stored: StoredCase, now: Instant): Promise<void> {
  const c = openStored(office.keys, stored);
  for (const event of c.events.slice(stored.projection.upTo)) await announce(office, c, event, now);
  await countEvents(office, c);

  // A newer version has newer events: then it stays due and is followed again.
  const matching = { _id: c._id, version: c.version };
  await office.store.updateWhere('cases', matching, { set: { 'projection.due': false } });
}

/** Puts the message of one event into the outbox, under an id that only this event has. */
async function announce(office: Office, c: Case, event: CaseEvent, now: Instant): Promise<void> {
  const moment = messageOf(event);
  if (!moment || c.ownerKey === null) return;
  const { texts } = await centreOf(office, c.centreId);
  try {
    await office.store.add('outbox', {
      _id: `${c._id}:${event.no}`,
      centreId: c.centreId,
      caseId: c._id,
      eventNo: event.no,
      ownerKey: c.ownerKey,
      moment,
      sentence: messageText(moment, c, dayOf(now), texts),
      at: event.at,
      state: 'waiting',
      tries: 0,
      notBefore: now,
      sentAt: null,
      trouble: null,
    });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }
}
