import { phoneFault } from '../../identity/phone';
import { part } from '../into/home';
import { phoneOf } from '../into/read-answer';
import type { Question } from '../question';
import { faultless } from '../schemas';

export const contactOtherPhone: Question = {
  id: 'contact_other_phone',
  section: 'contact',
  title: '转告的人电话是多少？',
  kind: 'phone',
  schema: faultless(phoneFault, '请填这个人的电话。'),
  relevant: (answers) => answers.contact_way === 'through_other',
  into: [
    part('contact.other.phone', (answers) =>
      answers.contact_way === 'through_other' ? phoneOf(answers, 'contact_other_phone') : undefined,
    ),
  ],
};
