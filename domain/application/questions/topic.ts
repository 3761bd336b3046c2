import type { MatterTopic } from '../../vocabulary/matters/matters';
import { nowhere } from '../into/home';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';
import { whom } from '../whom';

const choices: readonly (Choice & { readonly value: MatterTopic })[] = [
  { value: '工作和工资', label: '工作和工资' },
  { value: '受伤索赔', label: '受了伤，要赔偿' },
  { value: '家里的事', label: '家里的事' },
  { value: '社保和救助', label: '社保、低保、抚恤金' },
  { value: '刑事案件', label: '有人被抓，或我是受害人' },
  { value: '政府的决定', label: '不服政府的决定' },
  { value: '合同和财产', label: '钱、地、合同，还有别的' },
];

export const topic: Question = {
  id: 'topic',
  section: 'matter',
  title: '您遇到了什么事？',
  titleFor: (answers) => `${whom(answers)}遇到了什么事？`,
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: () => true,
  into: [nowhere('it only shortens the list of matters; the matter itself is kept')],
};
