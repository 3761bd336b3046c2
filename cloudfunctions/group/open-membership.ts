import type { InferOutput } from 'valibot';
import type { Membership, openMembership as contract } from '../../contract/group/group';
import type { CitizenCall } from '../platform/calls/people';
import { membershipOf, ownGroup } from './membership';

/** The own part of a group, and how far the case is. */
export async function openMembership(
  { caseId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<Membership> {
  return membershipOf(await ownGroup(call, caseId), call);
}
