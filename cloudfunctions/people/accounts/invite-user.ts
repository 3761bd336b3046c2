import type { InferOutput } from 'valibot';
import type { inviteUser as contract, NewPassword } from '../../../contract/people/users';
import { DomainError } from '../../../domain/refusals/errors';
import type { StaffCall } from '../../platform/calls/people';
import { DuplicateDocument } from '../../platform/store/store';
import { newAccount } from './new-account';
import { accountSeal } from '../../platform/sealing/standing-seals';
import { mustBeOnlyOne } from '../sign-in/one-human';
import { holdRoles } from './roles-together';
import { mustManageUsers } from './user-manager';
import { noteUser } from './note-user';

/**
 * Makes an account in the manager's centre with a password that is shown once and changed at the first sign-in.
 * @throws DomainError NotAllowed, InputInvalid (user name taken, a person who has an account, roles that exclude each other)
 */
export async function inviteUser(
  { userName, name, staffNumber, roles, stationId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<NewPassword> {
  const { office, person } = call;
  mustManageUsers(person);
  holdRoles(roles, stationId);
  const { centreId } = person;
  await mustBeOnlyOne(office, { centreId, staffNumber }, null);
  const account = { userName, name, staffNumber, roles, stationId, centreId };
  const { user, password } = await newAccount(account);
  try {
    await office.store.add('users', { ...user, seal: accountSeal(office.keys, user) });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
    const why = '这个用户名有人用了，请换一个。';
    throw new DomainError('InputInvalid', { why }, [{ path: 'userName', message: why }]);
  }
  await noteUser(call, user, '新建账号', [null, account]);

  return { id: user._id, password };
}
