import type { InferOutput } from 'valibot';
import type { printConsultation as contract } from '../../contract/consultation/register';
import type { PdfAnswer } from '../../contract/papers/papers';
import { paperTitle } from '../../domain/documents/paper-titles';
import { DomainError } from '../../domain/refusals/errors';
import { refuseBlind } from '../casework/opening/staff-case';
import { openConsultation } from './sealed-consultation';
import { staffNames } from '../centre/centre';
import { haveSet } from '../typesetting/have-set';
import type { StaffCall } from '../platform/calls/people';

/** The record of a consultation to sign or to file (FZ-001). @throws DomainError CaseNotFound */
export async function printConsultation(
  { id }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<PdfAnswer> {
  refuseBlind(person);
  const stored = await office.store.get('consultations', id);
  if (!stored || stored.centreId !== person.centreId) throw new DomainError('CaseNotFound');
  const names = await staffNames(office, person.centreId);
  const { name = null, groups = [], answeredBy, ...said } = openConsultation(office.keys, stored);
  const record = { ...said, name, groups, answeredBy: answeredBy && (names[answeredBy] ?? null) };

  return {
    name: `${paperTitle('FZ-001')}.pdf`,
    pdf: await haveSet(office, [{ code: 'FZ-001', said: record }], now),
  };
}
