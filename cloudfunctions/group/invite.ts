import type { InferOutput } from 'valibot';
import type { GroupRoom, invite as contract } from '../../contract/group/group';
import { ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';
import { roomOf } from './room';

/** The representative's invitation and who has answered it: two reads, and the first time a write. */
export async function invite(
  { caseId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<GroupRoom> {
  return roomOf(await ownCase(call, caseId), call);
}
