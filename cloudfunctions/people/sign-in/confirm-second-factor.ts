import type { InferOutput } from 'valibot';
import type { confirmSecondFactor as contract } from '../../../contract/people/own-account';
import { DomainError } from '../../../domain/refusals/errors';
import type { StaffCall } from '../../platform/calls/people';
import { accountOf, writeAccount } from '../account-record';
import { closeOtherSessions } from './close-sessions';
import { usedStep } from './second-factor';

/** Puts the started secret into use with its first right code. @throws DomainError CodeWrong, ActionNotPossibleNow */
export async function confirmSecondFactor(
  { code }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<{ confirmed: true }> {
  const user = await accountOf(office, person.id);
  if (!user?.pendingFactor)
    throw new DomainError('ActionNotPossibleNow', { why: '请先取得密钥，再输入验证码。' });
  const usedUpTo = usedStep(office, person.id, user.pendingFactor, code, now, 0);
  const secondFactor = { secret: user.pendingFactor, confirmedAt: now, usedUpTo };
  await writeAccount(office, user, { secondFactor, pendingFactor: null });
  await closeOtherSessions(office, person);

  return { confirmed: true };
}
