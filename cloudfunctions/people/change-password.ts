import type { InferOutput } from 'valibot';
import type { changePassword as contract } from '../../contract/staff/own-account';
import { DomainError } from '../../domain/wording/errors';
import { countStrictly } from '../platform/limits';
import { hashPassword, passwordFits } from '../platform/passwords';
import type { StaffCall } from '../platform/people';

const shortest = 12;
/** Whoever sits at somebody's open desk cannot try out passwords. */
const guesses = { most: 10, seconds: 300 };

/**
 * Changes one's own password.
 * @throws DomainError PasswordWrong, PasswordTooWeak (shorter than twelve signs, or the old one again)
 */
export async function changePassword(
  { password, newPassword }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<{ changed: true }> {
  await countStrictly(office.store, `change-password:${person.id}`, now, guesses);
  const user = await office.store.get('users', person.id);
  if (!user || !(await passwordFits(password, user.password))) throw new DomainError('PasswordWrong');
  if ([...newPassword].length < shortest || newPassword === password)
    throw new DomainError('PasswordTooWeak');
  const set = { password: await hashPassword(newPassword), mustChangePassword: false, demo: null };
  await office.store.updateWhere('users', { _id: person.id }, { set });
  await office.store.updateWhere(
    'sessions',
    { userId: person.id },
    { set: { 'user.mustChangePassword': false } },
  );

  return { changed: true };
}
