import type { Case, Dispute } from '../case/case';
import type { Agent, IdentityPaper, Person, SafeContact, Urgency } from '../case/person';
import { readName } from '../identity/name';
import { parsePhone } from '../identity/phone';
import { readResidentId } from '../identity/resident-id';
import { matterOf } from '../vocabulary/matters';
import { sentAnswers } from './flow';
import { rowsOfOthers } from './group/members-of';
import { typedMembers } from './group/members-of';
import { totalOf } from './group/read-members';
import { isInDanger } from './kinds';
import type { Answers } from './question';
import { yuan } from './schemas';
import { factsFrom } from './to-facts';

/** The parts of a case that the form fills. */
export type CaseParts = Pick<Case, 'applicant' | 'agent' | 'contact' | 'urgency' | 'dispute' | 'members'>;

function said(answers: Answers, id: string): string {
  const value = answers[id];

  return typeof value === 'string' ? value.trim() : '';
}

function identityOf(answers: Answers, id: string): IdentityPaper {
  const number = said(answers, id);
  if (number === '') return { kind: 'none', number: '' };
  const read = readResidentId(number, id);

  return { kind: read.kind, number: read.number };
}

function phoneOf(answers: Answers, id: string): string {
  return parsePhone(said(answers, id))?.number ?? said(answers, id);
}

function applicantOf(answers: Answers): Person {
  return {
    name: readName(said(answers, 'name'), 'name'),
    identity: identityOf(answers, 'identity_number'),
    phone: phoneOf(answers, 'phone') || phoneOf(answers, 'agent_phone'),
    tags: factsFrom(answers).tags ?? [],
  };
}

const agentKinds: Readonly<Record<string, Agent['relation']>> = {
  minor: 'guardian',
  limited: 'guardian',
  custody: 'close_relative',
  entrusted: 'authorised',
};

function agentOf(answers: Answers): Agent | null {
  if (answers.for_whom !== 'family') return null;

  return {
    name: readName(said(answers, 'agent_name'), 'agent_name'),
    identity: identityOf(answers, 'agent_identity'),
    phone: phoneOf(answers, 'agent_phone'),
    relation: agentKinds[said(answers, 'agent_reason')] ?? 'authorised',
    reason: said(answers, 'agent_reason'),
  };
}

const ways: readonly SafeContact['way'][] = ['any', 'call_only', 'message_only', 'through_other'];

function contactOf(answers: Answers): SafeContact {
  const way = ways.find((one) => one === answers.contact_way) ?? 'any';
  const hours = said(answers, 'contact_hours');
  const other = { name: said(answers, 'contact_other_name'), phone: phoneOf(answers, 'contact_other_phone') };

  return {
    way,
    ...(hours ? { hours } : {}),
    ...(way === 'through_other' ? { other } : {}),
    discreet: answers.discreet === 'yes',
  };
}

function urgencyOf(answers: Answers): Urgency {
  const urgent: readonly unknown[] = Array.isArray(answers.urgent) ? answers.urgent : [];

  return { inDanger: isInDanger(answers), limitNear: urgent.includes('deadline'), calledAt: null };
}

function disputeOf(answers: Answers): Dispute {
  const own = yuan(said(answers, 'amount'));
  const others = answers.for_whom === 'group' ? totalOf(rowsOfOthers(answers)) : 0;
  const amount = own === null && others === 0 ? null : (own ?? 0) + others;
  const happenedOn = said(answers, 'happened_on');
  const place = said(answers, 'custody_place');

  return {
    matter: matterOf(said(answers, 'matter'))?.code ?? 'other',
    opponent: said(answers, 'opponent'),
    ...(amount === null ? {} : { amount }),
    ...(place ? { place: `关在${place}` } : {}),
    ...(happenedOn ? { happenedOn } : {}),
    story: said(answers, 'story'),
  };
}

/**
 * The parts of the case that the answers fill. Hidden answers do not count.
 * @throws DomainError with the question's id as field, when an answer cannot stand in a case
 */
export function caseFrom(all: Answers): CaseParts {
  const answers = sentAnswers(all);

  return {
    applicant: applicantOf(answers),
    agent: agentOf(answers),
    contact: contactOf(answers),
    urgency: urgencyOf(answers),
    dispute: disputeOf(answers),
    members: typedMembers(answers),
  };
}
