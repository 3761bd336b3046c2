import type { InferOutput } from 'valibot';
import type { disableUser as contract } from '../../../contract/people/users';
import type { StaffCall } from '../../platform/calls/people';
import { writeAccount } from '../account-record';
import { closeSessionsOf } from '../sign-in/close-sessions';
import { otherUser } from './user-manager';
import { noteUser } from './note-user';

/** Closes an account and ends its sessions at once; what it did stays in the histories. */
export async function disableUser(
  { id, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const user = await otherUser(call, id);
  const after = { disabledAt: call.now };
  await writeAccount(call.office, user, after);
  await closeSessionsOf(call.office, id);
  await call.office.store.remove('staff_phones', { userId: id });
  await noteUser(call, user, `停用账号（${reason}）`, [{ disabledAt: user.disabledAt }, after]);

  return { id };
}
