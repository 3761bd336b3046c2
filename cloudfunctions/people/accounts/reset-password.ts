import type { InferOutput } from 'valibot';
import type { NewPassword, resetPassword as contract } from '../../../contract/people/users';
import { hashPassword } from '../../platform/passwords';
import type { StaffCall } from '../../platform/calls/people';
import { writeAccount } from '../account-record';
import { closeSessionsOf } from '../sign-in/close-sessions';
import { oneTimePassword } from './one-time-password';
import { otherUser } from './user-manager';
import { noteUser } from './note-user';

/** Gives a forgotten account a password that is shown once; the old sessions end. */
export async function resetPassword(
  { id }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<NewPassword> {
  const user = await otherUser(call, id);
  const password = oneTimePassword();
  const set = {
    password: await hashPassword(password),
    mustChangePassword: true,
    failures: 0,
    lockedUntil: null,
    demo: null,
  };
  await writeAccount(call.office, user, set);
  await closeSessionsOf(call.office, id);
  await call.office.store.remove('staff_phones', { userId: id });
  await noteUser(call, user, '重设密码');

  return { id, password };
}
