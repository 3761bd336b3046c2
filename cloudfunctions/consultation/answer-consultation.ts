import type { InferOutput } from 'valibot';
import type { answerConsultation as contract } from '../../contract/consultation/register';
import { DomainError } from '../../domain/refusals/errors';
import { refuseReader } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { openConsultation, sealConsultation } from './sealed-consultation';

/** Answers a question; whoever asked on the phone reads it there. @throws DomainError CaseNotFound, AlreadyDone */
export async function answerConsultation(
  { id, answer }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<{ id: string }> {
  refuseReader(person);
  const stored = await office.store.get('consultations', id);
  if (!stored || stored.centreId !== person.centreId) throw new DomainError('CaseNotFound');
  const answered = {
    ...openConsultation(office.keys, stored),
    answer,
    answeredAt: now,
    answeredBy: person.id,
  };
  const { answer: sealed, answeredAt, answeredBy } = sealConsultation(office.keys, answered);
  const fresh = { _id: id, answeredAt: null };
  if (
    (await office.store.updateWhere('consultations', fresh, {
      set: { answer: sealed, answeredAt, answeredBy },
    })) === 0
  )
    throw new DomainError('AlreadyDone');

  return { id };
}
