import * as privacy from '../vocabulary/privacy';
import { choice, day, sum, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Budget, income (donations among it) and expenditure. Each entry has its voucher and a second person; none is deleted. */
export const money = ledger({
  name: 'money',
  title: '经费收支',
  group: 'finance',
  purpose:
    '预算、收入（含捐款）、支出，每笔有凭证，另一人复核。案件补贴付了、服务补贴复核了，会自己记进来，不用再记。写错了作废重记，不删。',
  fields: {
    voucher: text('凭证号', 60, privacy.plain, { width: 9, searched: true }),
    bookedOn: day('日期', { width: 7 }),
    way: choice('方向', ['预算', '收入', '支出', '需求'], { width: 4 }),
    source: choice(
      '来源',
      [
        ...(['本级财政', '上级转移支付', '中彩金', '法律援助基金会', '残联', '妇联', '社会捐款'] as const),
        ...(['行业奉献', '上年结转', '其他'] as const),
      ],
      { width: 8 },
    ),
    item: choice(
      '科目',
      [
        ...([
          '办案补贴',
          '值班补贴',
          '咨询补贴',
          '代书补贴',
          '评估补贴',
          '办案直接费用',
          '败诉鉴定费',
          '宣传',
        ] as const),
        ...(['培训', '印刷', '人员', '基本公用', '信息化专项', '设备', '其他'] as const),
      ],
      { width: 8 },
    ),
    handler: maybe(
      choice('办案的人', ['机构人员', '社会律师', '基层法律服务工作者', '社会组织', '志愿者'], {
        hint: '支出是办案补贴、直接费用的要填，部里的支出表按它分',
      }),
    ),
    caseKind: maybe(choice('案件种类', ['刑事', '民事诉讼', '民事非诉', '行政诉讼', '行政非诉'])),
    amount: sum('金额元', 999_999_999, { width: 8 }),
    from: maybe(text('交款或收款人', 60, privacy.name, { width: 10, searched: true })),
    purpose: maybe(text('指定用途', 100, privacy.plain)),
    note: maybe(text('摘要', 200, privacy.plain, { width: 14 })),
  },
  order: { by: 'bookedOn', direction: 'newest' },
  keepers: ['finance', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ voucher, way, amount }) => `${voucher} ${way}${amount}元`,
  closing: '作废',
  secondPerson: true,
  together: [
    {
      field: 'from',
      wrong: ({ source, way, from }) =>
        source === '社会捐款' && way === '收入' && from === null
          ? '捐款要写是谁捐的；不愿留名的写“匿名”。'
          : null,
    },
    { field: 'amount', wrong: ({ amount }) => (amount === 0 ? '金额不能是0。' : null) },
  ],
  counts: ({ bookedOn, way, source, item, handler, caseKind, amount }) => [
    {
      ...{ 类: '经费', 日期: bookedOn, 方向: way, 来源: source, 科目: item, 金额: amount },
      ...{ 承办: handler, 案别: caseKind },
      ...(caseKind !== null && { 类别: caseKind.slice(0, 2), 方式: caseKind.slice(2) || '辩护' }),
    },
  ],
  retention: { always: true },
});
