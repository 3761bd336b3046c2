import type { InferOutput } from 'valibot';
import type { CitizenCase } from '../../contract/progress/views';
import type { changeContact as contract } from '../../contract/voices/voices';
import { readPhone } from '../../domain/identity/phone';
import type { CitizenCall } from '../platform/calls/people';
import { ownStep } from '../progress/own-step';

/** A new phone number of the applicant. @throws DomainError PhoneInvalid */
export async function changeContact(
  { caseId, phone }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<CitizenCase> {
  const { number } = readPhone(phone);

  return ownStep(call, caseId, () => ({
    action: 'changeContact',
    input: {},
    change: ({ applicant }) => ({ applicant: { ...applicant, phone: number } }),
  }));
}
