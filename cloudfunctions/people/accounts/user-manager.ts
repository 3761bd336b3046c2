import { DomainError } from '../../../domain/refusals/errors';
import type { User } from '../../platform/documents';
import { accountOf } from '../account-record';
import type { StaffCall, StaffPerson } from '../../platform/calls/people';

/** @throws DomainError NotAllowed for everybody but a user manager */
export function mustManageUsers({ roles }: StaffPerson): void {
  if (!roles.includes('user_manager'))
    throw new DomainError('NotAllowed', { why: '账号由用户管理员管理，请找他。' });
}

/** The account, if it belongs to the manager's own centre. @throws DomainError NotAllowed, PersonNotFound */
async function managedUser({ office, person }: StaffCall, id: string): Promise<User> {
  mustManageUsers(person);
  const user = await accountOf(office, id);
  if (!user || user.centreId !== person.centreId) throw new DomainError('PersonNotFound');

  return user;
}

/** As `managedUser`, but never the manager's own account. @throws DomainError NotAllowed */
export async function otherUser(call: StaffCall, id: string): Promise<User> {
  if (id === call.person.id)
    throw new DomainError('NotAllowed', { why: '不能改自己的账号，请另一位用户管理员来改。' });

  return managedUser(call, id);
}
