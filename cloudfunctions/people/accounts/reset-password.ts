import type { InferOutput } from 'valibot';
import type { NewPassword, resetPassword as contract } from '../../../contract/people/users';
import { hashPassword } from '../../platform/passwords';
import { writeAccount } from '../account-record';
import { closeSessionsOf } from '../sign-in/close-sessions';
import { noteUser } from './note-user';
import { oneTimePassword } from './one-time-password';
import { inTwoHands, type AccountDeed } from './second-person';
import { accountOfOther } from './user-manager';

export const passwordReset: AccountDeed<InferOutput<typeof contract.input>, NewPassword> = {
  did: 'resetPassword',
  async asks({ id }, call) {
    const { userName, name } = await accountOfOther(call, id);

    return { title: `重设密码 ${userName}（${name}）`, target: id };
  },
  async does({ id }, call) {
    const user = await accountOfOther(call, id);
    const password = oneTimePassword();
    await writeAccount(call.office, user, {
      ...{ password: await hashPassword(password), mustChangePassword: true },
      ...{ failures: 0, lockedUntil: null, demo: null },
    });
    await closeSessionsOf(call.office, id);
    await call.office.store.remove('staff_phones', { userId: id });
    await noteUser(call, user, '重设密码');

    return { id, password };
  },
};

/** Gives a forgotten account a password that is shown once; the old sessions end. */
export const resetPassword = inTwoHands(passwordReset);
