import { maskName } from '../../domain/identity/masking';
import type { Membership } from '../../contract/group/group';
import { typedMembers } from '../../domain/application';
import type { Case } from '../../domain/case/case';
import type { Member } from '../../domain/case/records/person';
import { caseStateLabel } from '../../domain/vocabulary/case-states';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import type { ActionName } from '../../domain/vocabulary/actions';
import { DomainError } from '../../domain/refusals/errors';
import { citizenHistorySentence } from '../../domain/procedure/citizen-history';
import { partInCase } from '../casework/opening/part-in-case';
import { mayAsk } from '../casework/opening/rights-of-parts';
import { centreOf } from '../centre/centre';
import type { CitizenCall } from '../platform/calls/people';
import { whoseTurn } from './whose-turn';
import { wordsForOthers } from './words-for-others';

const aboutPeople: readonly ActionName[] = [
  'joinGroup',
  'confirmMember',
  'leaveGroup',
  'changeContact',
  'correctAnswer',
  'complain',
  'answerComplaint',
  'noteFeeCall',
  'extendComplaint',
  'rate',
];

/** The own part of the caller, or undefined. */
export function ownPart({ members }: Case, { person }: CitizenCall): Member | undefined {
  return members.find(({ openid }) => openid === person.key);
}

/** What became of the case itself; who else joined, left or handed something in is theirs. */
function toldToMembers(event: Case['events'][number]): Membership['timeline'] {
  const sentence = aboutPeople.includes(event.action) ? null : citizenHistorySentence(event);

  return sentence === null ? [] : [{ no: event.no, at: event.at, sentence }];
}

/** The representative as they call themselves; empty while the form has no name yet. */
export function inviterOf(c: Case): string {
  const { name } = c.state === 'DRAFT' ? (c.draft?.answers ?? {}) : c.applicant;

  return typeof name === 'string' ? name : '';
}

/**
 * What a worker sees: who invites, masked since six digits may be guessed, and where; never the others. How the case
 * goes on is told as long as they belong to it.
 */
export async function membershipOf(c: Case, call: CitizenCall): Promise<Membership> {
  const [{ name, phone }, { opponent }] = await Promise.all([
    centreOf(call.office, c.centreId),
    wordsForOthers(c, call),
  ]);
  const mine = ownPart(c, call);
  const isThere = mine?.leftAt === null;
  const answers = c.draft?.answers ?? {};
  const matter = c.state === 'DRAFT' ? answers.matter : c.dispute.matter;

  return {
    caseId: c._id,
    invitedBy: maskName(inviterOf(c)),
    centre: { name, phone },
    matterLabel: typeof matter === 'string' ? (matterOf(matter)?.plain ?? null) : null,
    opponent,
    stateLabel: caseStateLabel(c.state).citizen,
    receiptNo: isThere ? c.receiptNo : null,
    whoseTurn: c.state === 'DRAFT' ? '等代表填完提交' : whoseTurn(c.state),
    timeline: isThere ? c.events.flatMap(toldToMembers) : [],
    mine: mine
      ? {
          name: mine.name,
          phone: mine.phone,
          amount: mine.amount,
          confirmedAt: mine.confirmedAt,
          leftAt: mine.leftAt,
          files: c.materials.filter((one) => one.memberId === mine.id && one.removedAt === null).length,
        }
      : null,
  };
}

/**
 * A group that the caller belongs to: one read.
 * @throws DomainError CaseNotFound for everybody else
 */
export async function ownGroup(call: CitizenCall, caseId: string): Promise<Case> {
  const found = await call.office.cases.find(caseId);
  if (!found || !mayAsk(await partInCase(call, found), call.asked)) throw new DomainError('CaseNotFound');

  return found;
}

/** Typed and joined members of a case; in a draft the typed ones still lie in the form. */
export function allMembers(c: Case): readonly Member[] {
  if (c.state !== 'DRAFT') return c.members;
  const known = new Set(c.members.map(({ identity }) => identity.number));
  const typed = typedMembers(c.draft?.answers ?? {});

  return [...c.members, ...typed.filter(({ identity }) => !known.has(identity.number))];
}
