import { dayOf, type Instant } from '../../domain/time/times';
import type { Office } from '../platform/office';
import { is, type Query } from '../platform/sdk';
import { deskViewOf } from './change-case';
import { deskLine } from './desk-line';

const atOnce = 200;
/** Milliseconds: what is left is brought up a minute later. */
const longest = 15_000;

/**
 * Brings up the lines that days alone have changed (a limit came near, an applicant's day is over) and those that an
 * earlier version wrote without saying whose turn or in whose hands it is. Nothing happens to the case: no event, the version stays.
 * @returns how many
 */
export async function refreshLines(office: Office, now: Instant): Promise<number> {
  const until = Date.now() + longest;
  const stale: readonly Query[] = [
    { 'desk.changesOn': null },
    { 'desk.changesOn': is.upTo(dayOf(now)) },
    { 'desk.lawyerId': null },
  ];
  const waiting = await Promise.all(
    stale.map((sign) =>
      office.store.find('cases', { 'desk.open': true, ...sign }, { limit: atOnce, fields: ['_id'] }),
    ),
  );
  let done = 0;
  for (const _id of new Set(waiting.flat().map((one) => one._id))) {
    if (Date.now() > until) break;
    done += await refreshOne(office, _id, now);
  }

  return done;
}

/** @returns 0 when somebody changed the case meanwhile: their write brought the line up */
async function refreshOne(office: Office, id: string, now: Instant): Promise<number> {
  const c = await office.cases.find(id);
  if (!c) return 0;
  const desk = deskLine(c, now, await deskViewOf(office, c.centreId));

  return office.cases.refreshLine(c, desk);
}
