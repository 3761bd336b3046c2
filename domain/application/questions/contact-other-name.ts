import { nameFault } from '../../identity/name';
import { part } from '../into/home';
import { said } from '../into/read-answer';
import type { Question } from '../question';
import { faultless } from '../schemas';

export const contactOtherName: Question = {
  id: 'contact_other_name',
  section: 'contact',
  title: '找谁转告？',
  kind: 'text',
  schema: faultless(nameFault, '请填这个人的姓名。'),
  relevant: (answers) => answers.contact_way === 'through_other',
  into: [
    part('contact.other.name', (answers) =>
      answers.contact_way === 'through_other' ? said(answers, 'contact_other_name') : undefined,
    ),
  ],
};
