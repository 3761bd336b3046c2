import type { GroupRoom, MemberGap, MemberLine } from '../../contract/group/group';
import { memberRows, yuan } from '../../domain/application';
import type { Case } from '../../domain/case/case';
import { presentMembers } from '../../domain/case/people';
import type { Member } from '../../domain/case/records/person';
import { maskName } from '../../domain/identity/masking';
import { stepOf } from '../../domain/procedure';
import type { CitizenCall } from '../platform/calls/people';
import { invitationOf } from './invitation';
import { allMembers } from './membership';
import { wordsForOthers } from './words-for-others';

/** What of a member is still to come; whoever left lacks nothing. */
export function gapsOfMember({ materials }: Case, { id, confirmedAt, leftAt }: Member): readonly MemberGap[] {
  if (leftAt !== null) return [];
  const hasPaper = materials.some(({ memberId, removedAt }) => memberId === id && removedAt === null);

  return [...(confirmedAt === null ? (['word'] as const) : []), ...(hasPaper ? [] : (['identity'] as const))];
}

function lineOf(c: Case, member: Member, typed: readonly string[]): MemberLine {
  const { id, name, identity, amount, openid, confirmedAt, leftAt } = member;

  return {
    id,
    name: openid === null ? name : maskName(name),
    amount,
    confirmed: confirmedAt !== null,
    left: leftAt !== null,
    typedNumber: typed.find((number) => number.toUpperCase() === identity.number) ?? null,
    lacks: gapsOfMember(c, member),
  };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}

/** The representative's own claim: the whole less what the others claim. */
function ownClaim(c: Case, total: number): number {
  if (c.state !== 'DRAFT') return sumOf([c.dispute.amount ?? 0, -total]);
  const { amount } = c.draft?.answers ?? {};

  return typeof amount === 'string' ? (yuan(amount) ?? 0) : 0;
}

/** The room of a group as its representative sees it. */
export async function roomOf(c: Case, call: CitizenCall): Promise<GroupRoom> {
  const { office } = call;
  const typed = c.state === 'DRAFT' ? memberRows(c.draft?.answers.members).map(({ number }) => number) : [];
  const all = allMembers(c);
  const total = sumOf(presentMembers(all).map(({ amount }) => amount));

  const [ways, { heldBack }] = await Promise.all([invitationOf(office, c._id), wordsForOthers(c, call)]);

  return {
    ...ways,
    heldBack,
    members: all.map((member) => lineOf(c, member, typed)),
    total,
    own: Math.max(0, ownClaim(c, total)),
    sent: c.state !== 'DRAFT',
    inviting: stepOf(c.state, 'joinGroup') !== undefined,
    changing: stepOf(c.state, 'leaveGroup') !== undefined,
  };
}
