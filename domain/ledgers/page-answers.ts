import * as privacy from '../vocabulary/privacy';
import { choice, day, lineOf, text, words } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Answers to surveys, one line a phone, with nobody's name (知晓率, 征询意见, 评议代表). */
export const pageAnswers = ledger({
  name: 'page_answers',
  title: '问卷答卷',
  group: 'openness',
  purpose: '问卷收到的答卷，一部手机一行，不记名字。每题多少人选了什么，点“扫码页”里那一行看。',
  fields: {
    page: lineOf('哪份问卷', 'code_pages', { width: 16 }),
    answeredOn: day('日期', { width: 7 }),
    answers: words('答了什么', 60, { width: 24, searched: true }),
    words: maybe(text('写的话', 1000, privacy.words)),
    way: choice('怎么填的', ['扫码', '纸上'], { width: 5 }),
  },
  order: { by: 'answeredOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ answeredOn, answers }) => `${answeredOn} ${answers[0] ?? ''}`,
  closing: '作废',
  retention: { years: 5, after: 'day' },
});
