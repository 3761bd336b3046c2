import * as privacy from '../vocabulary/privacy';
import { statisticsGroups } from '../vocabulary/persons/people';
import { choice, codesOf, day, person, phone, text, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** 代拟法律文书: drafted for somebody without a case, free of charge and without any condition (法-22). */
export const draftings = ledger({
  name: 'draftings',
  title: '代书',
  group: 'duty',
  purpose:
    '值班律师、中心律师给没有案件的人写的文书：给谁写的、写了什么、交给本人没有。补贴按这里的件数登记。',
  fields: {
    asker: person('当事人', { width: 6 }),
    phone: maybe(phone('电话')),
    groups: codesOf('人群', statisticsGroups),
    doneOn: day('写好的日期', { width: 7 }),
    kind: choice(
      '文书种类',
      [
        ...(['起诉状', '答辩状', '上诉状', '仲裁申请书', '强制执行申请书', '行政复议申请书'] as const),
        ...(['国家赔偿申请书', '劳动监察投诉书', '证据清单', '协议书', '其他'] as const),
      ],
      { width: 8 },
    ),
    topic: text('什么事', 60, privacy.words, { width: 12 }),
    court: maybe(text('交到哪里', 60, privacy.plain, { width: 10, searched: true })),
    by: person('代书人', { width: 6 }),
    handler: choice('代书人身份', ['社会律师', '基层法律服务工作者', '社会组织', '机构人员', '志愿者'], {
      width: 8,
    }),
    unit: maybe(text('代书人单位', 60, privacy.plain, { searched: true })),
    facts: text('事情和要求', 2000, privacy.words),
    body: maybe(text('文书正文', 8000, privacy.words, { hint: '写全了可以打印出来，本人签名就能交' })),
    handedOn: maybe(day('交给本人的日期', { width: 7 })),
    advised: yes('建议申请援助'),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['clerk', 'dispatcher', 'director'],
  readers: ['finance', 'reviewer', 'supervisor', 'auditor'],
  says: ({ asker, kind, doneOn }) => `${doneOn} ${asker} ${kind}`,
  closing: '作废',
  together: [
    {
      field: 'handedOn',
      wrong: ({ doneOn, handedOn }) =>
        handedOn !== null && handedOn < doneOn ? '交给本人不能早于写好那天。' : null,
    },
  ],
  counts: ({ doneOn, kind, handler }) => [{ 类: '代书', 日期: doneOn, 种类: kind, 件数: 1, 承办: handler }],
  retention: { years: 10, after: 'day' },
});
