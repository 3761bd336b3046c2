import { dutyDone } from '../../domain/ledgers/duty-done';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import { DomainError } from '../../domain/refusals/errors';
import { dayOf, timeOf } from '../../domain/time/times';
import { collectionOf } from '../ledger/entry';
import { addLine, changeLine, keptLine } from '../ledger/write-line';
import type { StaffCall } from '../platform/calls/people';
import type { KeptPage } from './page-of-code';
import { checked, readTyped } from './write-from-page';

const ledger = dutyDone as unknown as Ledger;

/**
 * Duty is signed where it is done: the code hangs at the place, so whoever scans it is there. The first time of a day
 * signs in, the second signs out with the number of people; the allowance is written by the centre.
 * @param device the phone, as the page knows it
 * @throws DomainError AlreadyDone the third time, InputInvalid naming the field
 */
export async function signDuty(
  call: StaffCall,
  page: KeptPage,
  device: string,
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const { office, now } = call;
  const [today, time] = [dayOf(now), timeOf(now)];
  const id = office.blind('duty-page', `${page.id} ${device} ${today}`).slice(0, 24);
  const typed = readTyped(ledger, page, answers);
  const standing = await office.store.get(collectionOf(ledger), id);
  if (standing === null) {
    await addLine(call, ledger, id, checked(ledger, signedInAs(page, typed, today, time)));

    return `签到好了，${time}。走的时候再扫一次，填接待了几人。`;
  }
  const { stored, values } = await keptLine(call, ledger, id);
  if (values['signedOut'] !== null)
    throw new DomainError('AlreadyDone', { why: '今天已经签退了，要改请告诉中心。' });
  const out = checked(ledger, { ...values, signedOut: time, people: typed['people'] ?? 0 });
  const step = () => ({ values: out, closed: null, checked: null });
  await changeLine(call, ledger, { id, version: stored.version ?? 0, did: 'saved', step });

  return `签退好了，${time}。辛苦了。`;
}

/** A duty that has begun: what the place and the clock say, and what the person typed. */
function signedInAs({ values }: KeptPage, typed: LineValues, today: string, time: string): LineValues {
  const nothing = Object.fromEntries(Object.keys(ledger.fields).map((key) => [key, null]));

  return {
    ...{ ...nothing, ...typed },
    ...{ doneOn: today, place: values.dutyPlace, where: values.where },
    ...{ shifts: 1, people: typed['people'] ?? 0, allowance: 0, signedIn: time },
  };
}
