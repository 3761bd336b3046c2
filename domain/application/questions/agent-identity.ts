import { residentIdFault } from '../../identity/resident-id';
import { part } from '../into/home';
import { forAnother, identityOf } from '../into/read-answer';
import type { Question } from '../question';
import { faultless } from '../schemas';

export const agentIdentity: Question = {
  id: 'agent_identity',
  section: 'person',
  title: '您自己的身份证号码？',
  kind: 'identity',
  schema: faultless((text) => residentIdFault(text), '请填身份证号。'),
  faultOn: (value, today) => (typeof value === 'string' ? residentIdFault(value, today) : null),
  relevant: (answers) => answers.for_whom === 'family',
  into: [
    part(
      'agent.identity',
      forAnother((answers) => identityOf(answers, 'agent_identity')),
    ),
  ],
};
