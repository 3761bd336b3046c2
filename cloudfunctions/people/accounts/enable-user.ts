import type { InferOutput } from 'valibot';
import type { enableUser as contract } from '../../../contract/people/users';
import type { StaffCall } from '../../platform/calls/people';
import { writeAccount } from '../account-record';
import { otherUser } from './user-manager';
import { mustBeOnlyOne } from '../sign-in/one-human';
import { noteUser } from './note-user';

/** Opens an account again, whether it was disabled, locked by wrong passwords or dormant for ninety days. */
export async function enableUser(
  { id }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const user = await otherUser(call, id);
  const { centreId, staffNumber, disabledAt, lockedUntil, lastSignInAt } = user;
  if (staffNumber !== undefined) await mustBeOnlyOne(call.office, { centreId, staffNumber }, id);
  const after = { disabledAt: null, lockedUntil: null, lastSignInAt: null };
  await writeAccount(call.office, user, { ...after, failures: 0 });
  const before = { disabledAt, lockedUntil, lastSignInAt };
  await noteUser(call, user, '启用账号', [before, after]);

  return { id };
}
