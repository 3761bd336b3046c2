import type { IdentityPaper } from '../../case/records/person';
import type { PersonTag } from '../../vocabulary/persons/person-tags';
import { personTags } from '../../vocabulary/persons/person-tags';
import { parsePhone } from '../../identity/phone';
import { readResidentId } from '../../identity/resident-id';
import { rowsOfOthers } from '../group/members-of';
import { totalOf } from '../group/read-members';
import { perWords, readSum } from '../../money/read-sum';
import type { Per, SaidSum } from '../../money/read-sum';
import { isSupport } from '../kinds';
import { headsOf } from '../household';
import type { Answers } from '../question';
import { yuan } from '../schemas';

/** What was typed or chosen, trimmed; empty where nothing was. */
export function said(answers: Answers, id: string): string {
  const value = answers[id];

  return typeof value === 'string' ? value.trim() : '';
}

/** What was typed or chosen as it stands; `undefined` where nothing was. */
export function text(answers: Answers, id: string): string | undefined {
  const value = answers[id];

  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Whether the card was chosen among several. */
export function chose(answers: Answers, id: string, card: string): boolean {
  const chosen = answers[id];

  return Array.isArray(chosen) && chosen.includes(card);
}

const yesOrNo: Readonly<Record<string, boolean>> = { yes: true, no: false };

export function yesNo(answers: Answers, id: string): boolean | undefined {
  return yesOrNo[text(answers, id) ?? ''];
}

/** @throws DomainError IdentityNumberInvalid with the question's id as field */
export function identityOf(answers: Answers, id: string): IdentityPaper {
  const number = said(answers, id);
  if (number === '') return { kind: 'none', number: '' };
  const read = readResidentId(number, id);

  return { kind: read.kind, number: read.number };
}

export function phoneOf(answers: Answers, id: string): string {
  return parsePhone(said(answers, id))?.number ?? said(answers, id);
}

/** The person's own number, or that of whoever acts for them. */
export function applicantPhone(answers: Answers): string {
  return phoneOf(answers, 'phone') || phoneOf(answers, 'agent_phone');
}

/** Reads only where somebody acts for another. */
export function forAnother<Value>(
  read: (answers: Answers) => Value,
): (answers: Answers) => Value | undefined {
  return (answers) => (answers.for_whom === 'family' ? read(answers) : undefined);
}

/** The groups that a person belongs to: chosen, or said by another answer; `undefined` while nobody has asked. */
export function tagsOf(answers: Answers): readonly PersonTag[] | undefined {
  const known = personTags.map((tag) => tag.code).filter((code) => chose(answers, 'status', code));
  const migrant: readonly PersonTag[] = answers.migrant === 'yes' ? ['migrant_worker'] : [];
  const poor: readonly PersonTag[] = answers.fixed_income === 'no' ? ['no_fixed_income'] : [];
  const young: readonly PersonTag[] = answers.agent_reason === 'minor' ? ['minor'] : [];
  const hurt: readonly PersonTag[] = answers.matter === 'domestic_violence' ? ['violence_victim'] : [];
  const all = [...new Set([...known, ...migrant, ...poor, ...young, ...hurt])];
  const askedAll = answers.status !== undefined && answers.status !== null;

  return all.length > 0 || askedAll || answers.migrant === 'no' ? all : undefined;
}

function incomeOf(answers: Answers): number | undefined {
  const total = yuan(text(answers, 'family_income') ?? '');
  const people = headsOf(answers);

  return total === null || people === null ? undefined : Math.round(total / people);
}

/** The income a head of a house that is not shared with the opponent. */
export function statedIncome(answers: Answers): number | undefined {
  return answers.lives_together === 'yes' ? undefined : incomeOf(answers);
}

/** The own income of somebody who lives with the opponent: only that counts. */
export function ownIncome(answers: Answers): number | undefined {
  return answers.lives_together === 'yes' ? incomeOf(answers) : undefined;
}

/** The own claim: what was typed, by the month where maintenance is asked for and nothing else was said. */
export function sumOf(answers: Answers): SaidSum {
  const sum = readSum(said(answers, 'amount'));

  return isSupport(answers) && sum.yuan !== null ? { per: 'month', ...sum } : sum;
}

/** The own claim as it can be typed where the matter is not known: `每月600`. */
export function typedSum(answers: Answers): string {
  const { yuan: own, per } = sumOf(answers);

  return own === null ? said(answers, 'amount') : `${per ? perWords[per] : ''}${own}`;
}

/** Whether the claim is due every month or year; `undefined` for a sum that is all of it. */
export function amountPerOf(answers: Answers): Per | undefined {
  const { yuan: own, per } = sumOf(answers);

  return own === null ? undefined : per;
}

/** What is claimed for everybody of the case together; `undefined` where no sum was said. */
export function amountOf(answers: Answers): number | undefined {
  const own = sumOf(answers).yuan;
  const others = answers.for_whom === 'group' ? totalOf(rowsOfOthers(answers)) : 0;

  return own === null && others === 0 ? undefined : (own ?? 0) + others;
}
