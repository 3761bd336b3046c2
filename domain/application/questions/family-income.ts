import type { PersonTag } from '../../vocabulary/persons/person-tags';
import { fact } from '../into/home';
import { ownIncome, statedIncome } from '../into/read-answer';
import { needsMeans } from '../means';
import type { Answers, Question } from '../question';
import { faultless, yuan } from '../schemas';
import { whom } from '../whom';

/** Those whose hardship needs no check once their paper is there (法-42). */
const spared: readonly PersonTag[] = [
  'dibao',
  'destitute',
  'temporary_relief',
  'judicial_relief',
  'preferential_treatment',
];

/** Whether the income has to be asked: not for those whose paper answers it already. */
export function asksIncome(answers: Answers): boolean {
  const status: readonly unknown[] = Array.isArray(answers.status) ? answers.status : [];
  const bySituation = answers.fixed_income === 'no';

  return needsMeans(answers) && !bySituation && !spared.some((tag) => status.includes(tag));
}

const fault = (text: string): string | null => {
  const value = yuan(text);
  if (value === null) return '请只填数字，没有收入就填 0';

  return value > 10_000_000 ? '这个数太大了，请再看一遍' : null;
};

export const familyIncome: Question = {
  id: 'family_income',
  section: 'means',
  title: '家里一个月共收入多少？',
  titleFor: (answers) =>
    answers.lives_together === 'yes' ? `${whom(answers)}一个月收入多少？` : '家里一个月共收入多少？',
  kind: 'money',
  schema: faultless(fault, '请填数字，说不清就点“说不清”'),
  relevant: asksIncome,
  skip: '说不清',
  into: [fact('statedIncome', statedIncome), fact('ownIncome', ownIncome)],
};
