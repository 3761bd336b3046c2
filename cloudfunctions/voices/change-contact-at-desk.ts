import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { changeContactAtDesk as contract } from '../../contract/voices/at-desk';
import type { Case } from '../../domain/case/case';
import { readName } from '../../domain/identity/name';
import { readPhone } from '../../domain/identity/phone';
import { isReachable } from '../../domain/case/case-facts';
import { fieldError } from '../../domain/refusals/errors';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { toldBy } from './said-at-window';

type Input = InferOutput<typeof contract.input>;

/**
 * A new way to reach somebody who cannot change it on a phone: a number, or whoever passes the word on.
 * @throws DomainError PhoneInvalid, NameInvalid, InputInvalid where nobody could be called any more or passes it on
 */
export async function changeContactAtDesk(input: Input, call: StaffCall): Promise<Decided> {
  const { caseId, version, saidBy } = input;
  const before = await staffCaseAt(call, caseId, version);
  const reached = reachedBy(input, before);

  return decide(call, before, {
    action: 'changeContact',
    note: toldBy(before, saidBy),
    input: {},
    change: () => reached,
  });
}

function reachedBy(
  { way, phone, otherName, otherPhone, address }: Input,
  { applicant, agent, contact }: Case,
): Pick<Case, 'applicant' | 'contact'> {
  const { address: _before, ...person } = applicant;
  const { other: _other, ...manner } = contact;
  const number = phone === null ? '' : readPhone(phone).number;
  const passesOn = way === 'through_other';
  const reached = {
    applicant: { ...person, phone: number, ...(address !== null && { address }) },
    contact: { ...manner, way, ...(passesOn && { other: otherOf(otherName, otherPhone) }) },
  };
  if (!isReachable({ ...reached, agent }))
    throw fieldError('InputInvalid', 'phone', '请至少留一个能打通的电话。');

  return reached;
}

function otherOf(
  name: string | null,
  phone: string | null,
): { readonly name: string; readonly phone: string } {
  if (name === null) throw fieldError('InputInvalid', 'otherName', '请写转告人的姓名。');
  if (phone === null) throw fieldError('InputInvalid', 'otherPhone', '请写转告人的电话。');

  return { name: readName(name, 'otherName'), phone: readPhone(phone, 'otherPhone').number };
}
