import type { InferOutput } from 'valibot';
import type { answerConsultation as contract } from '../../contract/consultation/register';
import { consultations } from '../../domain/ledgers/consultations';
import { DomainError, isDomainError } from '../../domain/refusals/errors';
import { refuseReader } from '../casework/opening/staff-case';
import { changeLine, keptLine } from '../ledger/write-line';
import type { StaffCall } from '../platform/calls/people';

/** Answers a question; whoever asked on the phone reads it there. @throws DomainError CaseNotFound, AlreadyDone */
export async function answerConsultation(
  { id, answer }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  refuseReader(call.person);
  const { version = 0 } = (await opened(call, id)).stored;
  try {
    await changeLine(call, consultations, {
      ...{ id, version, did: 'saved' },
      step: ({ stored, values }) => {
        if (values['answer'] !== null) throw new DomainError('AlreadyDone');

        return { values: { ...values, answer }, closed: stored.closed ?? null, checked: null };
      },
    });
  } catch (error) {
    if (!isDomainError(error) || error.code !== 'LineHasChanged') throw error;
    if ((await opened(call, id)).values['answer'] !== null) throw new DomainError('AlreadyDone');

    return answerConsultation({ id, answer }, call);
  }

  return { id };
}

async function opened(call: StaffCall, id: string): ReturnType<typeof keptLine> {
  try {
    return await keptLine(call, consultations, id);
  } catch (error) {
    if (isDomainError(error) && error.code === 'LineNotFound') throw new DomainError('CaseNotFound');
    throw error;
  }
}
