import type { InferOutput } from 'valibot';
import type { Membership, openInvitation as contract } from '../../contract/group/group';
import type { CitizenCall } from '../platform/calls/people';
import { invitedCase } from './invitation';
import { membershipOf } from './membership';

/** What an invited worker sees before joining. */
export async function openInvitation(
  { caseId, code }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<Membership> {
  return membershipOf(await invitedCase(call, caseId, code), call);
}
