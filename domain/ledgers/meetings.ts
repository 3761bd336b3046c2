import * as privacy from '../vocabulary/privacy';
import { choice, count, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Meetings of the committee and with partners: who came, what was agreed, whether it was done. */
export const meetings = ledger({
  name: 'meetings',
  title: '会议',
  group: 'partners',
  purpose: '委员会例会、协调会、站点例会：哪天开的、几个单位来、定了什么、做了没有。',
  fields: {
    name: text('会议名称', 60, privacy.plain, { width: 16, searched: true }),
    heldOn: day('日期', { width: 7 }),
    kind: choice('种类', ['委员会例会', '协调会', '站点例会', '工作例会', '座谈会', '参观学习'], {
      width: 7,
    }),
    units: count('几个单位', 1000, { width: 5 }),
    people: count('几个人', 10_000, { width: 5 }),
    minutes: maybe(text('纪要', 1000, privacy.plain)),
    agreed: maybe(text('定了什么', 500, privacy.plain, { width: 16, searched: true })),
    dueOn: maybe(day('做好期限')),
    done: maybe(text('做了没有', 300, privacy.plain, { width: 10 })),
  },
  order: { by: 'heldOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['reviewer', 'supervisor', 'auditor'],
  says: ({ name, heldOn }) => `${heldOn} ${name}`,
  closing: '作废',
  counts: ({ name, heldOn, units }) => [{ 类: '会议', 日期: heldOn, 名称: name, 单位数: units }],
  retention: { always: true },
});
