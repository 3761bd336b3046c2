import type { InferOutput } from 'valibot';
import type { resetSecondFactor as contract } from '../../../contract/people/users';
import type { StaffCall } from '../../platform/calls/people';
import { writeAccount } from '../account-record';
import { closeSessionsOf } from '../sign-in/close-sessions';
import { otherUser } from './user-manager';
import { noteUser } from './note-user';

/** Takes a lost phone's codes away. The manager has made sure of the person. */
export async function resetSecondFactor(
  { id }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const user = await otherUser(call, id);
  await writeAccount(call.office, user, { secondFactor: null });
  await closeSessionsOf(call.office, id);
  await noteUser(call, user, '解除动态码');

  return { id };
}
