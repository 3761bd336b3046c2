import type { Ties } from '../../contract/voices/ties';
import { providersOf } from '../centre/centre';
import type { CitizenCall } from '../platform/calls/people';
import { ownLines } from '../progress/my-cases';

const most = 50;

/** What the office knows this WeChat by: what was asked for on it, and the three ways of working for the centre on a phone. */
export async function openTies(_input: object, call: CitizenCall): Promise<Ties> {
  const [own, station, handler, staff] = await Promise.all([
    ownTies(call),
    stationTie(call),
    handlerTie(call),
    staffTie(call),
  ]);

  return { own, station, handler, staff };
}

async function ownTies(call: CitizenCall): Promise<Ties['own']> {
  const { store } = call.office;
  const { key } = call.person;
  const page = { limit: most, fields: ['_id'] };
  const [lines, questions, complaints, allowed] = await Promise.all([
    ownLines(call),
    store.find('consultations', { ownerKey: key }, page),
    store.find('complaints', { ownerKey: key }, page),
    store.find('citizens', { _id: key }, page),
  ]);
  const own = lines.filter(({ part }) => part !== 'helper');

  return {
    forms: lines.filter(({ state }) => state === 'DRAFT').length,
    numbers: own.flatMap(({ receiptNo }) => (receiptNo === null ? [] : [receiptNo])),
    said: questions.length + complaints.length,
    messages: allowed.length > 0,
  };
}

async function stationTie({ office, person }: CitizenCall): Promise<string | null> {
  const bound = { phoneKey: person.key, endedAt: null };
  const [worker] = await office.store.find('station_workers', bound, { limit: 1 });

  return worker?.name ?? null;
}

async function handlerTie({ office, person }: CitizenCall): Promise<string | null> {
  const bound = { phoneKey: person.key, endedAt: null };
  const [phone] = await office.store.find('handler_phones', bound, { limit: 1 });
  if (!phone) return null;
  const { lawyers } = await providersOf(office, phone.centreId);

  return lawyers.find(({ _id }) => _id === phone.lawyerId)?.name ?? '承办人员';
}

async function staffTie({ office, person }: CitizenCall): Promise<string | null> {
  const phone = await office.store.get('staff_phones', person.key);
  const user = phone && (await office.store.get('users', phone.userId));

  return user?.name ?? null;
}
