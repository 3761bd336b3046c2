import { phoneFault } from '../../identity/phone';
import { part } from '../into/home';
import { applicantPhone, forAnother, phoneOf } from '../into/read-answer';
import type { Question } from '../question';
import { faultless } from '../schemas';

export const agentPhone: Question = {
  id: 'agent_phone',
  section: 'person',
  title: '您自己的电话是多少？',
  kind: 'phone',
  schema: faultless(phoneFault, '请填电话号码。'),
  relevant: (answers) => answers.for_whom === 'family',
  into: [
    part('applicant.phone', applicantPhone),
    part(
      'agent.phone',
      forAnother((answers) => phoneOf(answers, 'agent_phone')),
    ),
  ],
};
