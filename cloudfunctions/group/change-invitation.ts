import type { InferOutput } from 'valibot';
import type { changeInvitation as contract, GroupRoom } from '../../contract/group/group';
import { ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';
import { renewInvitation, withdrawInvitation } from './invitation';
import { roomOf } from './room';

/**
 * The representative ends every way in that went astray: with a fresh one, or with none. Who joined already stays.
 * @throws DomainError CaseNotFound
 */
export async function changeInvitation(
  { caseId, to }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<GroupRoom> {
  const found = await ownCase(call, caseId);
  if (to === 'renewed') await renewInvitation(call.office, caseId, true);
  else await withdrawInvitation(call.office, caseId);

  return roomOf(found, call);
}
