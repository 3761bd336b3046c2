import type { Relation } from '../../eligibility/facts/facts';
import { agentRight } from '../agent-right';
import { fact } from '../into/home';
import { text } from '../into/read-answer';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = [
  { value: 'parent', label: '我是他的父亲或母亲' },
  { value: 'spouse', label: '我是他的丈夫或妻子' },
  { value: 'child', label: '我是他的子女' },
  { value: 'sibling', label: '我是他的兄弟姐妹' },
  { value: 'grandparent', label: '我是他的祖辈' },
  { value: 'grandchild', label: '我是他的孙辈' },
  { value: 'other', label: '我是别的亲戚、朋友' },
];

export const agentRelation: Question = {
  id: 'agent_relation',
  section: 'who',
  title: '您是他的什么人？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: (answers) => answers.for_whom === 'family',
  into: [
    fact('agentRelation', (answers) => text(answers, 'agent_relation') as Relation | undefined),
    fact('agentRight', agentRight),
  ],
};
