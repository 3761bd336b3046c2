import type { InferOutput } from 'valibot';
import type { joinGroup as contract, Membership } from '../../contract/group/group';
import { memberFrom, mostMembers, rowFaults } from '../../domain/application';
import type { Case } from '../../domain/case/case';
import type { Member } from '../../domain/case/records/person';
import { dayOf } from '../../domain/time/times';
import { paperNumber } from '../../domain/identity/normalise';
import { DomainError } from '../../domain/refusals/errors';
import { newId } from '../platform/ids';
import type { CitizenCall } from '../platform/calls/people';
import { changeMembers } from './change-members';
import { invitedCase } from './invitation';
import { allMembers, membershipOf, ownPart } from './membership';

type Input = InferOutput<typeof contract.input>;

/**
 * Joins a group, or confirms the row that the representative typed for the same identity number.
 * Joining twice is the same as once.
 */
export async function joinGroup(input: Input, call: CitizenCall): Promise<Membership> {
  const found = await invitedCase(call, input.caseId, input.code);
  const mine = ownPart(found, call);
  if (mine && mine.leftAt === null) return membershipOf(found, call);

  const [fault] = rowFaults(input, dayOf(call.now));
  if (fault !== undefined) throw new DomainError('InputInvalid', { why: fault });
  const member: Member = {
    ...memberFrom(input, mine?.id ?? newId()),
    openid: call.person.key,
    confirmedAt: call.now,
  };
  refuseDouble(found, member);

  const step = {
    action: 'joinGroup' as const,
    memberId: member.id,
    change: (c: Case) => withMember(c, member),
  };

  return membershipOf(await changeMembers(call, found, step), call);
}

function numberOfLeader(c: Case): string {
  const { identity_number: typed } = c.draft?.answers ?? {};

  if (c.state !== 'DRAFT') return c.applicant.identity.number;

  return typeof typed === 'string' ? paperNumber(typed) : '';
}

/** @throws DomainError ConditionUnmet for the representative, when someone else joined under this number, or the list is full */
function refuseDouble(c: Case, { identity, openid }: Member): void {
  if (identity.number === numberOfLeader(c))
    throw new DomainError('ConditionUnmet', { why: '这是代表自己的身份证号，代表不用再加入。' });
  const taken = c.members.some(
    (one) => one.identity.number === identity.number && one.openid !== null && one.openid !== openid,
  );
  if (taken) throw new DomainError('ConditionUnmet', { why: '这个身份证号已经有人登记，请打电话问中心。' });
  const full = allMembers(c).length >= mostMembers;
  const known = allMembers(c).some((one) => one.identity.number === identity.number);
  if (full && !known)
    throw new DomainError('ConditionUnmet', { why: `已经满${mostMembers}人，请另外申请。` });
}

function withMember({ members }: Case, member: Member): readonly Member[] {
  const same = members.find(
    (one) => one.openid === member.openid || one.identity.number === member.identity.number,
  );
  if (!same) return [...members, member];

  return members.map((one) => (one === same ? { ...member, id: same.id } : one));
}
