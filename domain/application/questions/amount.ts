import { part } from '../into/home';
import { amountOf, amountPerOf } from '../into/read-answer';
import { isAboutMoney, isSupport } from '../kinds';
import type { Question } from '../question';
import { amountWithPer } from '../schemas';
import { whom } from '../whom';

export const amount: Question = {
  id: 'amount',
  section: 'story',
  title: '一共多少钱？',
  titleFor: (answers) => {
    if (isSupport(answers)) return '一个月要多少钱？';
    if (answers.matter !== 'wages') return undefined;

    return answers.for_whom === 'group' ? '欠您自己多少工钱？' : `一共欠${whom(answers)}多少工钱？`;
  },
  kind: 'money',
  schema: amountWithPer,
  relevant: isAboutMoney,
  skip: '说不清',
  into: [part('dispute.amount', amountOf), part('dispute.amountPer', amountPerOf)],
};
