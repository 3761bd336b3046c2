import type { InferOutput } from 'valibot';
import type { GroupRoom, takeOffMember as contract } from '../../contract/group/group';
import { applicantIn, ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';
import { changeMembers } from './change-members';
import { renewInvitation } from './invitation';
import { roomOf } from './room';

/**
 * The representative takes somebody off the list; what the worker handed in stays with the case, marked as left.
 * Taking off twice is the same as once.
 */
export async function takeOffMember(
  { caseId, memberId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<GroupRoom> {
  const found = await ownCase(call, caseId);
  const isThere = found.members.some(({ id, leftAt }) => id === memberId && leftAt === null);
  if (!isThere) return roomOf(found, call);
  const after = await changeMembers(call, found, {
    action: 'leaveGroup',
    actor: applicantIn(call),
    memberId,
    change: ({ members }) =>
      members.map((one) => (one.id === memberId ? { ...one, leftAt: one.leftAt ?? call.now } : one)),
  });
  await renewInvitation(call.office, caseId, false);

  return roomOf(after, call);
}
