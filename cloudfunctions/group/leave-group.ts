import type { InferOutput } from 'valibot';
import type { leaveGroup as contract, Membership } from '../../contract/group/group';
import type { CitizenCall } from '../platform/calls/people';
import { changeMembers } from './change-members';
import { membershipOf, ownGroup, ownPart } from './membership';

/** Leaves; the others go on. Leaving twice is the same as once. */
export async function leaveGroup(
  { caseId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<Membership> {
  const found = await ownGroup(call, caseId);
  const mine = ownPart(found, call);
  if (!mine || mine.leftAt !== null) return membershipOf(found, call);
  const after = await changeMembers(call, found, {
    action: 'leaveGroup',
    memberId: mine.id,
    change: ({ members }) => members.map((one) => (one.id === mine.id ? { ...one, leftAt: call.now } : one)),
  });

  return membershipOf(after, call);
}
