import type { InferOutput } from 'valibot';
import type { invite as contract, MemberLine } from '../../contract/group/group';
import { maskName } from '../../domain/identity/masking';
import { ownCase } from '../intake/own-case';
import type { CitizenCall } from '../platform/people';
import { codeOfInvitation } from './invitation';
import { allMembers } from './membership';

/** The representative's invitation and who has answered it: one read. */
export async function invite(
  { caseId }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ code: string; members: readonly MemberLine[]; total: number }> {
  const found = await ownCase(call, caseId);
  const members = allMembers(found).map(({ id, name, amount, openid, confirmedAt, leftAt }) => ({
    id,
    name: openid === null ? name : maskName(name),
    amount,
    confirmed: confirmedAt !== null,
    left: leftAt !== null,
  }));
  const total =
    members.reduce((sum, { amount, left }) => sum + (left ? 0 : Math.round(amount * 100)), 0) / 100;

  return { code: codeOfInvitation(call.office, caseId), members, total };
}
