import { fact } from '../into/home';
import { statedIncome } from '../into/read-answer';
import { moreHeads } from '../household';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';
import { asksIncome } from './family-income';

const cards: readonly Choice[] = ['1', '2', '3', '4', '5', '6', '7', '8'].map((value) => ({
  value,
  label: value === '1' ? '就我一个人' : `${value}个人`,
}));
const choices: readonly Choice[] = [...cards, { value: moreHeads, label: '9个人或更多' }];

export const householdSize: Question = {
  id: 'household_size',
  section: 'means',
  title: '家里几个人一起过？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: (answers) => asksIncome(answers) && answers.lives_together !== 'yes',
  skip: '说不清',
  into: [fact('statedIncome', statedIncome)],
};
