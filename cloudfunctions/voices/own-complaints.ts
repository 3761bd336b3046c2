import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/voices/own-complaints';
import { readPhone } from '../../domain/identity/phone';
import { contested, suppliedBy } from '../../domain/quality/complaint-acts';
import { received, type ComplaintRecord } from '../../domain/quality/complaint';
import { DomainError } from '../../domain/refusals/errors';
import { ownCase } from '../casework/opening/own-case';
import { centreOf } from '../centre/centre';
import { complaining } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { CitizenCall } from '../platform/calls/people';
import { handlerTarget } from '../quality/complaint-target';
import {
  enterComplaint,
  keptComplaint,
  opened,
  theirself,
  writeComplaint,
  type KeptComplaint,
} from '../quality/kept-complaint';
import { ownComplaint } from './own-complaint';

const mostShown = 50;

/** Takes a complaint that needs no case. @throws DomainError CaseNotFound, PhoneInvalid, TooManyRequests */
export async function fileComplaint(
  { key, about, whom, text, phone, quiet, caseId }: InferOutput<typeof contract.fileComplaint.input>,
  call: CitizenCall,
): Promise<contract.OwnComplaint> {
  const { office, person, now } = call;
  const _id = office.blind('complaint', `${person.key}\n${key}`);
  const known = await office.store.get('complaints', _id);
  if (known) return viewOf(call, opened(office, known));
  const c = caseId === null ? null : await ownCase(call, caseId);
  const number = phone === null ? null : readPhone(phone).number;
  await countStrictly(office.store, complaining, person.key, now);
  const centre = await centreOf(office, c?.centreId);
  const record = received({
    ...{ receivedAt: now, way: 'phone', about, quiet, text, inCase: false },
    target: await handlerTarget({ office, centreId: centre._id }, { about, whom, text, at: now }, c),
    caseId: c?._id ?? null,
    receiptNo: c?.receiptNo ?? null,
    phone: number,
  });
  const given = { _id, centreId: centre._id, ownerKey: person.key, takenById: null };
  await enterComplaint(office, given, record, { at: now, who: theirself(person.key), did: '提出投诉' });

  return ownComplaint({ id: _id, record }, centre, now);
}

/** The complaints of this phone, those of its cases among them. */
export async function myComplaints(
  _input: InferOutput<typeof contract.myComplaints.input>,
  call: CitizenCall,
): Promise<{ complaints: readonly contract.OwnComplaint[] }> {
  const { office, person } = call;
  const page = { limit: mostShown, order: [['order', 'desc']] as const };
  const found = await office.store.find('complaints', { ownerKey: person.key }, page);

  return { complaints: await Promise.all(found.map((one) => viewOf(call, opened(office, one)))) };
}

/** The answer is not right. @throws DomainError LineNotFound, ActionNotPossibleNow */
export function contestComplaint(
  { id, text }: InferOutput<typeof contract.contestComplaint.input>,
  call: CitizenCall,
): Promise<contract.OwnComplaint> {
  return change(call, id, '不同意答复', (record) => contested(record, text, call.now));
}

/** What was asked for. @throws DomainError LineNotFound, ActionNotPossibleNow */
export function supplyComplaint(
  { id, text }: InferOutput<typeof contract.supplyComplaint.input>,
  call: CitizenCall,
): Promise<contract.OwnComplaint> {
  return change(call, id, '补充了内容', (record) => suppliedBy(record, text, call.now));
}

async function change(
  call: CitizenCall,
  id: string,
  did: string,
  next: (record: ComplaintRecord) => ComplaintRecord,
): Promise<contract.OwnComplaint> {
  const { office, person, now } = call;
  const centre = await centreOf(office);
  const kept = await keptComplaint(office, centre._id, id);
  if (kept.stored.ownerKey !== person.key) throw new DomainError('LineNotFound');
  const happened = { at: now, who: theirself(person.key), did };

  return viewOf(call, await writeComplaint(office, kept, next(kept.record), happened));
}

async function viewOf({ office, now }: CitizenCall, kept: KeptComplaint): Promise<contract.OwnComplaint> {
  const { stored, record } = kept;

  return ownComplaint({ id: stored._id, record }, await centreOf(office, stored.centreId), now);
}
