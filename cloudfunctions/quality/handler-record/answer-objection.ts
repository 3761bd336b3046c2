import type { InferOutput } from 'valibot';
import type * as contract from '../../../contract/quality/handler-record';
import { DomainError } from '../../../domain/refusals/errors';
import { providersOf } from '../../centre/centre';
import type { StaffCall } from '../../platform/calls/people';
import { mustAnswerObjections } from './may';
import { sealSaid, shownObjection } from './objections';

const most = 200;

/** Objections that wait, the oldest first. @throws DomainError NotAllowed */
export async function listRecordObjections(_input: object, { office, person }: StaffCall) {
  mustAnswerObjections(person);
  const { centreId } = person;
  const page = { limit: most, order: [['at', 'asc']] as const };
  const found = await office.store.find('record_objections', { centreId, open: true }, page);
  const { lawyers } = await providersOf(office, centreId);
  const nameOf = (id: string): string => lawyers.find(({ _id }) => _id === id)?.name ?? '';

  return {
    lines: found.map((one) => ({
      ...shownObjection(office, one),
      ...{ lawyerId: one.lawyerId, name: nameOf(one.lawyerId) },
    })),
  };
}

/** The answer, which the handler reads on the phone. @throws DomainError NotAllowed, LineNotFound, AlreadyDone, LineHasChanged */
export async function answerRecordObjection(
  { id, version, answer }: InferOutput<typeof contract.answerRecordObjection.input>,
  { office, person }: StaffCall,
): Promise<{ version: number }> {
  mustAnswerObjections(person);
  const stored = await office.store.get('record_objections', id);
  if (!stored || stored.centreId !== person.centreId) throw new DomainError('LineNotFound');
  if (!stored.open) throw new DomainError('AlreadyDone');
  const sealed = sealSaid(office, id, { text: shownObjection(office, stored).text, answer });
  const set = { version: version + 1, open: false, sealed, answeredBy: person.id };
  if ((await office.store.updateWhere('record_objections', { _id: id, version }, { set })) === 0)
    throw new DomainError('LineHasChanged', { what: '异议' });

  return { version: version + 1 };
}
