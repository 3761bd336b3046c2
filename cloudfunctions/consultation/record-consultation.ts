import type { InferOutput } from 'valibot';
import type { recordConsultation as contract } from '../../contract/consultation/register';
import { consultations } from '../../domain/ledgers/consultations';
import { isDomainError } from '../../domain/refusals/errors';
import { refuseReader } from '../casework/opening/staff-case';
import { addLine } from '../ledger/write-line';
import type { StaffCall } from '../platform/calls/people';

/** Takes a consultation down at the desk (首问负责): free, for everyone, without any condition (法-22, 23). */
export async function recordConsultation(
  { key, ...said }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const { office, person, now } = call;
  refuseReader(person);
  const id = office.blind('consultation', `desk:${person.id}\n${key}`);
  const asked = { ...said, kind: 'question', when: null, discreet: false, askedAt: now };
  try {
    await addLine(call, consultations, id, asked);
  } catch (error) {
    // Sent twice, it was taken down the first time.
    if (!isDomainError(error) || error.code !== 'LineHasChanged') throw error;
  }

  return { id };
}
