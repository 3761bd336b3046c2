import type { Case } from '../../domain/case/case';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { claimedBy, peopleIn, presentMembers } from '../../domain/case/people';
import type { Member } from '../../domain/case/records/person';
import type { ActingPerson } from '../../domain/procedure/acting-person';
import { DomainError } from '../../domain/refusals/errors';
import { changeCase } from '../casework/change-case';
import type { CitizenCall } from '../platform/calls/people';

const mostTries = 5;

/** One change of the list of members. */
export interface MemberStep {
  readonly action: 'joinGroup' | 'leaveGroup';
  /** Who acts, where it is not the worker. */
  readonly actor?: ActingPerson;
  readonly memberId: string;
  readonly change: (c: Case) => readonly Member[];
}

/** The worker as the one who acts; the history never shows their name. */
export function memberIn({ person }: CitizenCall): ActingPerson {
  return { id: person.key, role: 'member', name: '工友', roles: ['member'] };
}

/** The list, and the keys by which those who belong to it find the case. */
function listed(members: readonly Member[]): Pick<Case, 'members' | 'memberKeys'> {
  const there = presentMembers(members);

  return { members, memberKeys: there.flatMap(({ openid }) => (openid === null ? [] : [openid])) };
}

/** After the submission the claim and the count of people follow the list. */
export function relisted(c: Case, members: readonly Member[]): CaseDraftChange {
  const { dispute, facts } = c;
  const fen = Math.round(((dispute.amount ?? 0) - claimedBy(c.members) + claimedBy(members)) * 100);

  return {
    ...listed(members),
    dispute: { ...dispute, amount: Math.max(0, fen) / 100 },
    facts: { ...facts, people: peopleIn({ members }) },
  };
}

/**
 * Writes the new list: into a draft without an event (decision 2), later as a step of the case.
 * Several workers may join at once: whoever is late looks again.
 */
export async function changeMembers(call: CitizenCall, before: Case, step: MemberStep): Promise<Case> {
  const { office, now } = call;
  if (before.state !== 'DRAFT') {
    return changeCase(office, before, {
      action: step.action,
      actor: step.actor ?? memberIn(call),
      at: now,
      input: { memberId: step.memberId },
      change: (c) => relisted(c, step.change(c)),
      insist: true,
    });
  }

  let seen = before;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const after: Case = { ...seen, version: seen.version + 1, ...listed(step.change(seen)) };
    if (await office.cases.replace(seen, after, now)) return after;
    const current = await office.cases.find(before._id);
    if (!current) throw new DomainError('CaseNotFound');
    if (current.state !== 'DRAFT') return changeMembers(call, current, step);
    seen = current;
  }

  throw new DomainError('ServiceBusy');
}
