import type { InferOutput } from 'valibot';
import type { releasePhone as contract } from '../../../contract/people/users';
import { closeSessionsOf } from '../sign-in/close-sessions';
import { otherUser } from '../accounts/user-manager';
import type { StaffCall } from '../../platform/calls/people';
import { noteUser } from '../accounts/note-user';

/** Unties a colleague's lost phone. What it opened ends with it. */
export async function releasePhone(
  { id }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const user = await otherUser(call, id);
  await call.office.store.remove('staff_phones', { userId: id });
  await closeSessionsOf(call.office, id);
  await noteUser(call, user, '解除手机绑定');

  return { id };
}
