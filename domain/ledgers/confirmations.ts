import * as privacy from '../vocabulary/privacy';
import { choice, day, lineOf, person, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** What a partner is asked to confirm of somebody (残联: a disability), answered by a link or on paper. */
export const confirmations = ledger({
  name: 'confirmations',
  title: '协查确认',
  group: 'partners',
  purpose: '请哪个单位确认谁的什么情况、发出和答复的日子。点开一行，可以做一个一次性的答复链接发给对方。',
  fields: {
    person: person('谁', { width: 6 }),
    askedOn: day('发出日期', { width: 7 }),
    partner: lineOf('问哪个单位', 'partners', { width: 12 }),
    what: choice('确认什么', ['残疾', '低保', '特困', '经济困难', '军人军属', '劳动关系', '身份', '其他'], {
      width: 6,
      searched: true,
    }),
    question: text('请对方说清什么', 200, privacy.words, { width: 14 }),
    replyBy: day('请在哪天前答复', { width: 7 }),
    receiptNo: maybe(text('案件编号', 40, privacy.plain)),
    answer: choice('答复', ['等答复', '是', '不是', '查不到'], { width: 6 }),
    answeredOn: maybe(day('答复日期', { width: 7 })),
    answeredBy: maybe(text('谁答复的', 40, privacy.name)),
    note: maybe(text('对方的话', 1000, privacy.words)),
  },
  order: { by: 'askedOn', direction: 'newest' },
  keepers: ['clerk', 'reviewer', 'director'],
  readers: ['approver', 'supervisor', 'auditor'],
  says: ({ person: who, what }) => `${who} ${what}`,
  closing: '作废',
  together: [
    {
      field: 'replyBy',
      wrong: ({ askedOn, replyBy }) => (replyBy < askedOn ? '答复的日子不能早于发出日期。' : null),
    },
    {
      field: 'answeredOn',
      wrong: ({ answer, answeredOn }) =>
        (answer === '等答复') === (answeredOn === null) ? null : '答复了的填答复日期，没答复的空着。',
    },
  ],
  retention: { years: 5, after: 'day' },
});
