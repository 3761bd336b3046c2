import { plainText } from '../../identity/normalise';
import { fact } from '../into/home';
import { statedIncome } from '../into/read-answer';
import { moreHeads, mostHeads } from '../household';
import type { Question } from '../question';
import { faultless } from '../schemas';
import { householdSize } from './household-size';

function fault(text: string): string | null {
  const plain = plainText(text);
  if (!/^\d+$/.test(plain) || Number(plain) < 1) return '请填人数，比如 10';

  return Number(plain) > mostHeads ? `最多填${mostHeads}个人，请再看一遍` : null;
}

/** How many there are, where the cards end. */
export const householdCount: Question = {
  id: 'household_count',
  section: 'means',
  title: '一共几个人一起过？',
  kind: 'number',
  schema: faultless(fault, '请填人数，说不清就点“说不清”'),
  relevant: (answers) => householdSize.relevant(answers) && answers.household_size === moreHeads,
  skip: '说不清',
  into: [fact('statedIncome', statedIncome)],
};
