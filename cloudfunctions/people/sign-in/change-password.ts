import type { InferOutput } from 'valibot';
import type { changePassword as contract } from '../../../contract/people/own-account';
import { DomainError } from '../../../domain/refusals/errors';
import { hashPassword } from '../../platform/passwords';
import type { StaffCall } from '../../platform/calls/people';
import { writeAccount } from '../account-record';
import { closeOtherSessions } from './close-sessions';
import { mustKnowPassword } from './must-know-password';

const shortest = 12;

/**
 * Changes one's own password; whoever else is signed in with the old one is out.
 * @throws DomainError PasswordWrong, TooManyRequests, PasswordTooWeak (shorter than twelve signs, or the old one again)
 */
export async function changePassword(
  { password, newPassword }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ changed: true }> {
  const { office, person } = call;
  const user = await mustKnowPassword(call, password);
  if ([...newPassword].length < shortest || newPassword === password)
    throw new DomainError('PasswordTooWeak');
  const set = { password: await hashPassword(newPassword), mustChangePassword: false, demo: null };
  await writeAccount(office, user, set);
  await closeOtherSessions(office, person);
  const own = { _id: person.sessionId };
  await office.store.updateWhere('sessions', own, { set: { 'user.mustChangePassword': false } });

  return { changed: true };
}
