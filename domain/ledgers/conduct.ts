import * as privacy from '../vocabulary/privacy';
import { choice, day, lineOf, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** What is written into a handler's record by hand: the yearly check, penalties, praise, training (法-60 to 63). */
export const conduct = ledger({
  name: 'conduct',
  title: '诚信记录',
  group: 'quality',
  purpose: '承办人员的年度考核、处罚惩戒、表彰、参加的培训；本人在手机上看得到，可以提异议。',
  fields: {
    lawyer: lineOf('承办人', 'lawyers', { width: 8 }),
    kind: choice('种类', ['年度考核', '行政处罚', '行业惩戒', '通报批评', '表彰', '培训', '其他'], {
      width: 7,
    }),
    doneOn: day('日期', { width: 7 }),
    says: text('内容', 200, privacy.plain, { width: 20, searched: true, hint: '比如：2026年度考核称职' }),
    by: text('谁作的', 60, privacy.plain, { width: 12, hint: '司法局、律师协会、本中心' }),
    number: maybe(text('文号', 40, privacy.plain)),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['dispatcher', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ kind, doneOn }) => `${doneOn} ${kind}`,
  closing: '撤销',
  counts: ({ kind, doneOn, says }) => [{ 类: '考核', 日期: doneOn, 种类: kind, 结果: says }],
  retention: { always: true },
});
