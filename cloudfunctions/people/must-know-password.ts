import { DomainError } from '../../domain/refusals/errors';
import type { User } from '../platform/documents';
import { countStrictly } from '../platform/limits';
import { passwordFits } from '../platform/passwords';
import type { StaffCall } from '../platform/people';

/** Whoever sits at somebody's open desk cannot try out passwords. */
const guesses = { most: 10, seconds: 300 };

/** The own account, for whoever types its password once more. @throws DomainError PasswordWrong, TooManyRequests */
export async function mustKnowPassword({ office, person, now }: StaffCall, password: string): Promise<User> {
  await countStrictly(office.store, `change-password:${person.id}`, now, guesses);
  const user = await office.store.get('users', person.id);
  if (!user || !(await passwordFits(password, user.password))) throw new DomainError('PasswordWrong');

  return user;
}
