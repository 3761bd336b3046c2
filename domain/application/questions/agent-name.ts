import { nameFault, readName } from '../../identity/name';
import { part } from '../into/home';
import { forAnother, said } from '../into/read-answer';
import type { Question } from '../question';
import { faultless } from '../schemas';

export const agentName: Question = {
  id: 'agent_name',
  section: 'person',
  title: '您自己叫什么名字？',
  kind: 'text',
  schema: faultless(nameFault, '请填姓名。'),
  relevant: (answers) => answers.for_whom === 'family',
  into: [
    part(
      'agent.name',
      forAnother((answers) => readName(said(answers, 'agent_name'), 'agent_name')),
    ),
  ],
};
