import { part } from '../into/home';
import { said } from '../into/read-answer';
import { isCriminal, isLabour } from '../kinds';
import type { Question } from '../question';
import { words } from '../schemas';
import { whom } from '../whom';

export const opponent: Question = {
  id: 'opponent',
  section: 'story',
  title: '对方是谁？',
  titleFor: (answers) => {
    if (answers.matter === 'wages') return `谁欠${whom(answers)}的工钱？`;

    return isLabour(answers) ? `${whom(answers)}给谁干活？` : '对方是谁？';
  },
  kind: 'text',
  schema: words(2, 60, '请写对方的名字，叫不全也可以'),
  relevant: (answers) => !isCriminal(answers),
  skip: '不知道对方是谁',
  into: [part('dispute.opponent', (answers) => said(answers, 'opponent'))],
};
