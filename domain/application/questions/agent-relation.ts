import { kinOfApplicant } from '../../vocabulary/persons/on-behalf';
import { cardsOf } from '../cards-of';
import type { Relation } from '../../eligibility/facts/facts';
import { agentRight } from '../agent-right';
import { fact } from '../into/home';
import { text } from '../into/read-answer';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = [
  ...cardsOf(kinOfApplicant).map(({ value, label }) => ({ value, label: `我是他的${label}` })),
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
