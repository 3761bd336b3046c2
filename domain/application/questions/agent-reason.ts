import { reasonsNotToCome } from '../../vocabulary/persons/on-behalf';
import { cardsOf } from '../cards-of';
import type { AgentRelation } from '../../vocabulary/persons/people';
import { agentRight } from '../agent-right';
import { fact, part } from '../into/home';
import { forAnother, said, tagsOf } from '../into/read-answer';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = cardsOf(reasonsNotToCome);

const agentKinds: Readonly<Record<string, AgentRelation>> = {
  minor: 'guardian',
  limited: 'guardian',
  custody: 'close_relative',
  entrusted: 'authorised',
};

export const agentReason: Question = {
  id: 'agent_reason',
  section: 'who',
  title: '他为什么不能自己来？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: (answers) => answers.for_whom === 'family',
  into: [
    fact('agentRight', agentRight),
    fact('tags', tagsOf),
    fact('capacity', (answers) => (answers.agent_reason === 'limited' ? 'limited' : undefined)),
    fact('inCustody', (answers) => answers.agent_reason === 'custody' || undefined),
    part(
      'agent.relation',
      forAnother((answers) => agentKinds[said(answers, 'agent_reason')] ?? 'authorised'),
    ),
    part(
      'agent.reason',
      forAnother((answers) => said(answers, 'agent_reason')),
    ),
  ],
};
