import type { InferOutput } from 'valibot';
import type { inviteUser as contract, NewPassword } from '../../contract/staff/users';
import { DomainError } from '../../domain/wording/errors';
import { newId } from '../platform/ids';
import { hashPassword } from '../platform/passwords';
import type { StaffCall } from '../platform/people';
import { DuplicateDocument } from '../platform/store';
import { oneTimePassword } from './one-time-password';
import { holdRoles } from './roles-together';
import { mustManageUsers } from './user-manager';
import { noteUser } from './note-user';

/**
 * Makes an account in the manager's centre with a password that is shown once and changed at the first sign-in.
 * @throws DomainError NotAllowed, InputInvalid (user name taken, roles that exclude each other)
 */
export async function inviteUser(
  { userName, name, roles, stationId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<NewPassword> {
  const { office, person } = call;
  mustManageUsers(person);
  holdRoles(roles, stationId);
  const [id, password] = [newId(), oneTimePassword()];
  const account = { userName, name, roles, stationId, centreId: person.centreId };
  try {
    await office.store.add('users', {
      _id: id,
      ...account,
      password: await hashPassword(password),
      mustChangePassword: true,
      secondFactor: null,
      failures: 0,
      lockedUntil: null,
      disabledAt: null,
      lastSignInAt: null,
      demo: null,
    });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
    const why = '这个用户名有人用了，请换一个。';
    throw new DomainError('InputInvalid', { why }, [{ path: 'userName', message: why }]);
  }
  await noteUser(call, { _id: id, userName }, '新建账号', [null, account]);

  return { id, password };
}
