import { DomainError } from '../../../domain/refusals/errors';
import type { User } from '../../platform/documents';
import { accountOf } from '../account-record';
import type { StaffCall, StaffPerson } from '../../platform/calls/people';

/** @throws DomainError NotAllowed for everybody but a user manager */
export function mustManageUsers({ roles }: StaffPerson): void {
  if (!roles.includes('user_manager'))
    throw new DomainError('NotAllowed', { why: '账号由用户管理员管理，请找他。' });
}

/**
 * Another's account of the own centre, for whoever may change it: asked by the manager, agreed to by a second person.
 * @throws DomainError NotAllowed for the own account, PersonNotFound, AccountTampered
 */
export async function accountOfOther({ office, person }: StaffCall, id: string): Promise<User> {
  if (id === person.id)
    throw new DomainError('NotAllowed', { why: '不能改自己的账号，请另一位用户管理员来改。' });
  const user = await accountOf(office, id);
  if (!user || user.centreId !== person.centreId) throw new DomainError('PersonNotFound');

  return user;
}

/** As `accountOfOther`, for the manager alone. @throws DomainError NotAllowed */
export async function otherUser(call: StaffCall, id: string): Promise<User> {
  mustManageUsers(call.person);

  return accountOfOther(call, id);
}
