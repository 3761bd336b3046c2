import type { InferOutput } from 'valibot';
import type { enableUser as contract } from '../../../contract/people/users';
import type { User } from '../../platform/documents';
import type { StaffCall } from '../../platform/calls/people';
import { writeAccount } from '../account-record';
import { mustBeOnlyOne } from '../sign-in/one-human';
import { noteUser } from './note-user';
import { inTwoHands, type AccountDeed } from './second-person';
import { accountOfOther } from './user-manager';

/** @throws DomainError InputInvalid where the same person has another open account */
async function possible(id: string, call: StaffCall): Promise<User> {
  const user = await accountOfOther(call, id);
  const { centreId, staffNumber } = user;
  if (staffNumber !== undefined) await mustBeOnlyOne(call.office, { centreId, staffNumber }, id);

  return user;
}

export const reopening: AccountDeed<InferOutput<typeof contract.input>, { id: string }> = {
  did: 'enable',
  async asks({ id }, call) {
    const { userName, name, disabledAt } = await possible(id, call);

    // Somebody who forgot a password waits at the window: a lock is lifted at once.
    return disabledAt === null ? null : { title: `启用停用的账号 ${userName}（${name}）`, target: id };
  },
  async does({ id }, call) {
    const user = await possible(id, call);
    const { disabledAt, lockedUntil, lastSignInAt } = user;
    const after = { disabledAt: null, lockedUntil: null, lastSignInAt: null };
    await writeAccount(call.office, user, { ...after, failures: 0 });
    await noteUser(call, user, '启用账号', [{ disabledAt, lockedUntil, lastSignInAt }, after]);

    return { id };
  },
};

/** Opens an account again, whether it was disabled, locked by wrong passwords or dormant for ninety days. */
export const enableUser = inTwoHands(reopening);
