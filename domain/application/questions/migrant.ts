import { fact } from '../into/home';
import { tagsOf } from '../into/read-answer';
import { isLabour } from '../kinds';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';
import { whom } from '../whom';

const choices: readonly Choice[] = [
  { value: 'yes', label: '是，农村户口，出来打工' },
  { value: 'no', label: '不是' },
];

export const migrant: Question = {
  id: 'migrant',
  section: 'matter',
  title: '您是从农村出来打工的吗？',
  titleFor: (answers) => `${whom(answers)}是农村来打工的吗？`,
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: isLabour,
  skip: '说不清',
  into: [
    fact('household', (answers) => (answers.migrant === 'yes' ? 'rural' : undefined)),
    fact('tags', tagsOf),
  ],
};
