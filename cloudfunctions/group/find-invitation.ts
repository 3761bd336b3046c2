import type { InferOutput } from 'valibot';
import type { findInvitation as contract } from '../../contract/group/group';
import type { CitizenCall } from '../platform/calls/people';
import { invitationByNumber } from './invitation';

/** What the six digits open that a worker was told: the invitation itself is read with what this gives. */
export function findInvitation(
  { number }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ caseId: string; code: string }> {
  return invitationByNumber(call, number);
}
