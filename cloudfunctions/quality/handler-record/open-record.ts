import type { InferOutput } from 'valibot';
import type * as contract from '../../../contract/quality/handler-record';
import { recordParts } from '../../../domain/quality/handler-record';
import { DomainError } from '../../../domain/refusals/errors';
import type { Instant } from '../../../domain/time/times';
import { providersOf } from '../../centre/centre';
import type { Office } from '../../platform/office';
import type { HandlerCall, StaffCall } from '../../platform/calls/people';
import { factsOfHandler } from './facts-of-handler';
import { mayAnswerObjections, mustReadRecords } from './may';
import { objectionsOf } from './objections';

/** The record of somebody of the register. @throws DomainError NotAllowed, LineNotFound */
export async function openHandlerRecord(
  { lawyerId }: InferOutput<typeof contract.openHandlerRecord.input>,
  { office, person, now }: StaffCall,
): Promise<contract.HandlerRecord & { mayAnswer: boolean }> {
  mustReadRecords(person);
  const record = await recordOf(office, person.centreId, lawyerId, now);

  return { ...record, mayAnswer: mayAnswerObjections(person) };
}

/** The own record of whoever asks on the phone. */
export async function myRecord(
  _input: object,
  { office, person, now }: HandlerCall,
): Promise<contract.HandlerRecord> {
  return recordOf(office, person.centreId, person.id, now);
}

async function recordOf(
  office: Office,
  centreId: string,
  lawyerId: string,
  now: Instant,
): Promise<contract.HandlerRecord> {
  const { lawyers, firms } = await providersOf(office, centreId);
  const lawyer = lawyers.find(({ _id }) => _id === lawyerId);
  if (!lawyer) throw new DomainError('LineNotFound');
  const [facts, objections] = await Promise.all([
    factsOfHandler(office, lawyer, now),
    objectionsOf(office, { centreId, lawyerId }),
  ]);
  const firm = firms.find(({ _id }) => _id === lawyer.firmId)?.name ?? '';

  return { name: lawyer.name, firm, parts: recordParts(facts), objections };
}
