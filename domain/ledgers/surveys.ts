import * as privacy from '../vocabulary/privacy';
import { choice, count, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Surveys that were held: who was asked, how many answered, how many knew or were content. */
export const surveys = ledger({
  name: 'surveys',
  title: '调查和征询',
  group: 'openness',
  purpose: '问了谁、发了多少份、收回多少、知道或满意的有多少。',
  fields: {
    title: text('题目', 60, privacy.plain, { width: 16, searched: true }),
    heldOn: day('日期', { width: 7 }),
    kind: choice('种类', ['知晓率', '满意度', '征询意见', '调研'], { width: 6 }),
    asked: choice('问谁', ['群众', '受援人', '法院', '检察院', '公安', '律师', '评议代表', '其他'], {
      width: 6,
    }),
    sent: count('发出份数', 1_000_000, { width: 5 }),
    back: count('收回份数', 1_000_000, { width: 5 }),
    good: count('知道或满意', 1_000_000, { width: 6 }),
    said: maybe(text('主要意见', 500, privacy.plain, { width: 14 })),
    answered: maybe(text('怎么答复', 500, privacy.plain)),
  },
  order: { by: 'heldOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['reviewer', 'supervisor', 'auditor'],
  says: ({ title }) => title,
  closing: '作废',
  together: [
    { field: 'back', wrong: ({ sent, back }) => (back > sent ? '收回的不能多于发出的。' : null) },
    { field: 'good', wrong: ({ back, good }) => (good > back ? '知道或满意的不能多于收回的。' : null) },
  ],
  counts: ({ title, heldOn, kind, asked, sent, back, good }) => {
    if (kind === '征询意见')
      return [{ 类: '征询', 日期: heldOn, 机关: asked, 份数: sent, 答复: String(back) }];
    if (kind === '调研') return [{ 类: '调研', 日期: heldOn, 题目: title }];

    return [{ 类: '调查', 日期: heldOn, 种类: kind, 对象: asked, 发出: sent, 收回: back, 知道或满意: good }];
  },
  retention: { years: 10, after: 'day' },
});
