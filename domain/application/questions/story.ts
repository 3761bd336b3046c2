import { fearsSomeone } from '../kinds';
import { fact, part } from '../into/home';
import { said, text } from '../into/read-answer';
import type { Question } from '../question';
import { words } from '../schemas';

export const story: Question = {
  id: 'story',
  section: 'story',
  title: '请说说事情经过',
  kind: 'long_text',
  schema: words(5, 2000, '请写一两句话，说说发生了什么'),
  relevant: () => true,
  into: [
    fact('claim', (answers) => (fearsSomeone(answers) ? undefined : text(answers, 'story'))),
    part('dispute.story', (answers) => said(answers, 'story')),
  ],
};
