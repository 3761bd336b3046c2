import { DomainError } from '../../../domain/refusals/errors';
import type { User } from '../../platform/documents';
import { provingPassword } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import { passwordFits } from '../../platform/passwords';
import { accountOf } from '../account-record';
import type { StaffCall } from '../../platform/calls/people';

/** The own account, for whoever types its password once more. @throws DomainError PasswordWrong, TooManyRequests */
export async function mustKnowPassword({ office, person, now }: StaffCall, password: string): Promise<User> {
  await countStrictly(office.store, provingPassword, person.id, now);
  const user = await accountOf(office, person.id);
  if (!user || !(await passwordFits(password, user.password))) throw new DomainError('PasswordWrong');

  return user;
}
