import type { InferOutput } from 'valibot';
import type * as contract from '../../../contract/quality/handler-record';
import { DomainError } from '../../../domain/refusals/errors';
import type { HandlerCall } from '../../platform/calls/people';
import { DuplicateDocument } from '../../platform/store/store';
import { objectionsOf, sealSaid } from './objections';
import { myRecord } from './open-record';

/** As many as one handler may have waiting. */
const mostWaiting = 3;

/** The handler says that something in the record is wrong. @throws DomainError ConditionUnmet while three wait */
export async function objectRecord(
  { key, text }: InferOutput<typeof contract.objectRecord.input>,
  call: HandlerCall,
): Promise<contract.HandlerRecord> {
  const { office, person, now } = call;
  const { id: lawyerId, centreId } = person;
  const _id = office.blind('record-objection', `${lawyerId}\n${key}`);
  const known = await objectionsOf(office, { centreId, lawyerId });
  const waiting = known.filter(({ id, answer }) => answer === null && id !== _id).length;
  if (waiting >= mostWaiting)
    throw new DomainError('ConditionUnmet', { why: `您有${waiting}件异议等着答复，请等答复了再提。` });
  const sealed = sealSaid(office, _id, { text, answer: null });
  const fresh = { _id, centreId, lawyerId, version: 1, open: true, at: now, sealed, answeredBy: null };
  try {
    await office.store.add('record_objections', fresh);
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }

  return myRecord({}, call);
}
