import type { InferOutput } from 'valibot';
import type { changeUser as contract } from '../../../contract/people/users';
import type { StaffCall } from '../../platform/calls/people';
import { writeAccount } from '../account-record';
import { closeSessionsOf } from '../sign-in/close-sessions';
import { mustBeOnlyOne } from '../sign-in/one-human';
import { holdRoles } from './roles-together';
import { otherUser } from './user-manager';
import { noteUser } from './note-user';

/** Changes name, number, roles or station. Open sessions end, so that nobody goes on with roles taken away. */
export async function changeUser(
  { id, name, staffNumber, roles, stationId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const user = await otherUser(call, id);
  holdRoles(roles, stationId);
  const { centreId, disabledAt } = user;
  if (disabledAt === null) await mustBeOnlyOne(call.office, { centreId, staffNumber }, id);
  const after = { name, staffNumber, roles, stationId };
  await writeAccount(call.office, user, after);
  await closeSessionsOf(call.office, id);
  const before = {
    ...{ name: user.name, staffNumber: user.staffNumber ?? null },
    ...{ roles: user.roles, stationId: user.stationId },
  };
  await noteUser(call, user, '修改账号', [before, after]);

  return { id };
}
