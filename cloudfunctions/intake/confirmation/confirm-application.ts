import type { InferOutput } from 'valibot';
import type {
  confirmApplication as contract,
  sayWrong as wrongContract,
} from '../../../contract/intake/confirmation';
import type { Case } from '../../../domain/case/case';
import type { CaseDraftChange } from '../../../domain/case/history/record';
import type { Confirmation } from '../../../domain/case/records/intake-record';
import { DomainError, isDomainError } from '../../../domain/refusals/errors';
import { changeCase } from '../../casework/change-case';
import { applicantIn } from '../../casework/opening/own-case';
import type { CitizenCall } from '../../platform/calls/people';
import { caseOfCode, dropConfirmCodes } from './confirm-code';

type Input = InferOutput<typeof contract.input>;

/**
 * Makes the application the caller's own: whoever filled it in keeps number and state only.
 * Of two phones with the same number the first has it. An answer that was lost is given again.
 * @throws DomainError ConfirmCodeWrong, NotAllowed, ActionNotPossibleNow, TooManyRequests
 */
export async function confirmApplication(input: Input, call: CitizenCall): Promise<{ caseId: string }> {
  const { office, person, now } = call;
  const before = await opened(input, call);
  if (before.ownerKey === person.key) return { caseId: before._id };
  await changeCase(office, before, {
    action: 'confirmApplication',
    actor: applicantIn(call),
    at: now,
    input: {},
    change: (c) => ({ ...confirmed(c, { confirmedAt: now, how: 'phone' }), ownerKey: person.key }),
    insist: true,
  });
  await dropConfirmCodes(office, before._id);

  return { caseId: before._id };
}

/** What changes with the confirmation; the answers of the form are in the case and are no longer needed. */
export function confirmed(c: Case, said: Pick<Confirmation, 'confirmedAt' | 'how'>): CaseDraftChange {
  const { confirmation } = c.intake;

  return { draft: null, intake: { ...c.intake, confirmation: confirmation && { ...confirmation, ...said } } };
}

/** The number is used up by the first answer; the person who gave it may ask once more what became of it. */
async function opened({ caseId, code, name }: Input, call: CitizenCall): Promise<Case> {
  try {
    const c = await caseOfCode(call, code, name);
    if (c._id !== caseId) throw new DomainError('ConfirmCodeWrong');

    return c;
  } catch (error) {
    if (!isDomainError(error) || error.code !== 'ConfirmCodeWrong') throw error;
    const mine = await call.office.cases.find(caseId);
    if (mine?.ownerKey === call.person.key && mine.intake.confirmation?.how === 'phone') return mine;
    throw error;
  }
}

/**
 * Writes down what the person says is wrong. The number is used up; the centre calls, or the station asks again.
 * @throws DomainError ConfirmCodeWrong, NotAllowed, TooManyRequests
 */
export async function sayWrong(
  { caseId, code, name, wrong }: InferOutput<typeof wrongContract.input>,
  call: CitizenCall,
): Promise<{ caseId: string }> {
  const before = await caseOfCode(call, code, name);
  if (before._id !== caseId) throw new DomainError('ConfirmCodeWrong');
  await changeCase(call.office, before, {
    action: 'sayWrong',
    actor: applicantIn(call),
    at: call.now,
    note: wrong,
    input: { reason: wrong },
    change: ({ intake }) => ({
      intake: { ...intake, confirmation: intake.confirmation && { ...intake.confirmation, wrong } },
    }),
    insist: true,
  });
  await dropConfirmCodes(call.office, caseId);

  return { caseId };
}
