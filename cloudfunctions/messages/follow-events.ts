import type { Case } from '../../domain/case/case';
import type { CaseEvent } from '../../domain/case/history/event';
import type { Instant } from '../../domain/time/times';
import { messageOf } from '../../domain/procedure/effects';
import { toHandler } from '../../domain/vocabulary/messages/message-names';
import { openStored } from '../platform/store/case-sealing';
import type { StoredCase } from '../platform/documents';
import type { Office } from '../platform/office';
import { bookSubsidy } from '../finance/book-spending';
import { flowComplaints } from '../quality/flow-complaints';
import { planHearings, planVisit } from '../quality/plan-visits';
import { countCases } from '../statistics/count-cases';
import { tellHandler } from './tell-handler';
import { tellOwner } from './tell-owner';

/** Few enough that nobody who changes one of them waits for the others. */
const atOnce = 10;
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
  for (let more = true; more && Date.now() < until;) {
    const due = await office.store.find('cases', { 'projection.due': true }, { limit: atOnce });
    if (due.length > 0) await followCases(office, due, now);
    followed += due.length;
    more = due.length === atOnce;
  }

  return followed;
}

/** A case that has newer events by then stays due and is followed again. */
async function followCases(office: Office, due: readonly StoredCase[], now: Instant): Promise<void> {
  const cases = due.map((stored) => openStored(office.keys, stored));
  for (const [place, c] of cases.entries()) {
    const fresh = c.events.slice(toldUpTo(due[place]));
    for (const event of fresh) await announce(office, c, event, now);
    if (fresh.some(({ action }) => action === 'paySubsidy')) await bookSubsidy(office, c);
  }
  for (const c of cases) {
    await flowComplaints(office, c);
    await planVisit(office, c);
    await planHearings(office, c);
  }
  await countCases(office, cases);
  for (const { _id, version, events } of cases) {
    const told = { 'projection.told': events.length };
    await office.store.updateWhere('cases', { _id, version }, { set: { ...told, 'projection.due': false } });
  }
}

function toldUpTo(stored: StoredCase | undefined): number {
  const { told, upTo } = stored?.projection ?? {};

  return told ?? upTo ?? 0;
}

/** Puts the message of one event into the outbox, under an id that only this event has. */
async function announce(office: Office, c: Case, event: CaseEvent, now: Instant): Promise<void> {
  const moment = messageOf(event);
  if (!moment) return;
  const tell = toHandler.includes(moment) ? tellHandler : tellOwner;
  await tell(office, c, { id: `${c._id}:${event.no}`, no: event.no, moment, at: event.at }, now);
}
