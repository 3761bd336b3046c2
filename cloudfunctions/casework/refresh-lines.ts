import { dayOf, type Instant } from '../../domain/time/times';
import type { StoredCase } from '../platform/documents';
import type { Office } from '../platform/office';
import { is, type Query } from '../platform/sdk/sdk';
import { walkCases } from '../platform/walk';
import { deskViewOf } from './change-case';
import { deskLine } from './line/desk-line';

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
  const stale: readonly Query[] = [{ 'desk.changesOn': null }, { 'desk.changesOn': is.upTo(dayOf(now)) }];
  const waiting = await Promise.all(
    stale.map((sign) =>
      office.store.find('cases', { 'desk.open': true, ...sign }, { limit: atOnce, fields: ['_id'] }),
    ),
  );
  let done = await refreshUnhandled(office, now, until);
  for (const _id of new Set(waiting.flat().map((one) => one._id))) {
    if (Date.now() > until) break;
    done += await refreshOne(office, _id, now);
  }

  return done;
}

/** Lines of before the handlers had phones do not say in whose hands a case is: each is looked at once. */
async function refreshUnhandled(office: Office, now: Instant, until: number): Promise<number> {
  const some = async (found: readonly Pick<StoredCase, '_id' | 'desk'>[]) => {
    let done = 0;
    for (const { _id } of found.filter(({ desk }) => desk.open && desk.lawyerId === undefined))
      done += await refreshOne(office, _id, now);

    return done;
  };
  const fields = ['desk.open', 'desk.lawyerId'];

  return (await walkCases(office, { name: 'lines', by: '1', atOnce, fields, some }, until)).count;
}

/** @returns 0 when somebody changed the case meanwhile: their write brought the line up */
async function refreshOne(office: Office, id: string, now: Instant): Promise<number> {
  const c = await office.cases.find(id);
  if (!c) return 0;
  const desk = deskLine(c, now, await deskViewOf(office, c.centreId));

  return office.cases.refreshLine(c, desk);
}
