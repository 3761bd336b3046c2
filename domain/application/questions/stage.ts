import type { Stage } from '../../vocabulary/matters/stages';
import { fact } from '../into/home';
import { text } from '../into/read-answer';
import { isCriminal } from '../kinds';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly (Choice & { readonly value: Stage })[] = [
  { value: 'investigation', label: '公安还在查', legal: '侦查' },
  { value: 'prosecution', label: '案子到了检察院', legal: '审查起诉' },
  { value: 'first_instance', label: '法院在审', legal: '一审' },
  { value: 'second_instance', label: '判了，在上诉', legal: '二审' },
  { value: 'retrial', label: '法院决定重审', legal: '再审' },
  { value: 'enforcement', label: '判完了，在执行', legal: '执行' },
];

export const stage: Question = {
  id: 'stage',
  section: 'matter',
  title: '案子到哪一步了？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: isCriminal,
  skip: '不知道',
  into: [fact('stage', (answers) => text(answers, 'stage') as Stage | undefined)],
};
