import * as privacy from '../vocabulary/privacy';
import { choice, day, lineOf, person, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Who sent whom to the centre, and to whom the centre sent somebody on. */
export const referrals = ledger({
  name: 'referrals',
  title: '转介',
  group: 'partners',
  purpose: '哪个单位介绍谁来、我们把谁转到哪里、后来怎样了。',
  fields: {
    person: person('当事人', { width: 6 }),
    doneOn: day('日期', { width: 7 }),
    way: choice('方向', ['转来', '转出'], { width: 4 }),
    partner: lineOf('单位', 'partners', { width: 14 }),
    how: maybe(
      choice('怎么来的', ['介绍', '领导交办', '政府指定', '12345', '涉法信访', '函件'], {
        width: 6,
        searched: true,
      }),
    ),
    matter: text('什么事', 60, privacy.words, { width: 14 }),
    result: maybe(choice('后来', ['已申请', '已咨询', '已调解', '没有来', '办理中'], { width: 6 })),
    receiptNo: maybe(text('案件编号', 40, privacy.plain, { width: 10 })),
    note: maybe(text('备注', 300, privacy.words)),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['clerk', 'station_clerk', 'reviewer', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ person: who, way }) => `${way} ${who}`,
  closing: '作废',
  counts: ({ doneOn, way, result }) => [{ 类: '转介', 日期: doneOn, 方向: way, 结果: result }],
  retention: { years: 5, after: 'day' },
});
