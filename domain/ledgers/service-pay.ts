import * as privacy from '../vocabulary/privacy';
import { fundingSources } from '../vocabulary/handling/funding-sources';
import { choice, codeOf, count, day, person, sum, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Handlers whose direct costs alone are made good (law-back-half §D.1). */
const costsAlone: readonly string[] = ['机构人员', '志愿者'];

/** 种类, in the words of the figures. */
const countedAs = {
  值班: '值班',
  法律咨询: '咨询',
  代拟文书: '代书',
  法律帮助: '值班',
  质量评估: '评估',
} as const;

/** What is paid outside cases: duty, advice, papers drafted, files assessed (法-52; kinds: law-back-half §D.1). */
export const servicePay = ledger({
  name: 'service_pay',
  title: '服务补贴',
  group: 'finance',
  purpose: '值班、咨询、代书、评查这些不按案件发的补贴：谁、几次、每次多少、付了没有。另一人复核。',
  fields: {
    who: person('领补贴的人', { width: 6 }),
    kind: choice('补贴种类', ['值班', '法律咨询', '代拟文书', '法律帮助', '质量评估'], { width: 6 }),
    handler: choice('身份', ['社会律师', '基层法律服务工作者', '社会组织', '机构人员', '志愿者'], {
      width: 8,
    }),
    unit: maybe(text('单位', 60, privacy.plain, { width: 12, searched: true })),
    from: day('从哪天', { width: 7 }),
    to: day('到哪天', { width: 7 }),
    times: count('几次（天、件）', 1000, { width: 5, least: 1 }),
    price: sum('每次多少元', 100_000, {
      width: 6,
      hint: '按当时的补贴标准；机构人员、志愿者填0，只报直接费用',
    }),
    costs: sum('直接费用元', 100_000, { width: 6, hint: '凭票；没有填0' }),
    table: text('按哪个标准', 40, privacy.plain),
    source: codeOf('资金', fundingSources, { width: 6 }),
    paidOn: maybe(day('付款日', { width: 7 })),
    voucher: maybe(text('凭证号', 60, privacy.plain, { searched: true })),
    note: maybe(text('备注', 200, privacy.words)),
  },
  order: { by: 'from', direction: 'newest' },
  once: ['who', 'kind', 'from'],
  keepers: ['finance', 'director'],
  readers: ['approver', 'supervisor', 'auditor'],
  says: ({ who, kind, from, times }) => `${from} ${who} ${kind}${times}次`,
  closing: '作废',
  secondPerson: true,
  together: [
    { field: 'to', wrong: ({ from, to }) => (to < from ? '到哪天不能早于从哪天。' : null) },
    {
      field: 'price',
      wrong: ({ handler, price }) =>
        costsAlone.includes(handler) && price > 0 ? `${handler}只报直接费用，每次多少元请填0。` : null,
    },
    {
      field: 'costs',
      wrong: ({ price, costs }) => (price === 0 && costs === 0 ? '没有要付的钱，不用登记。' : null),
    },
    {
      field: 'voucher',
      wrong: ({ paidOn, voucher }) =>
        (paidOn === null) === (voucher === null) ? null : '付款日和凭证号要一起填。',
    },
    {
      field: 'paidOn',
      wrong: ({ paidOn, to }) => (paidOn !== null && paidOn < to ? '付款日不能早于做完那天。' : null),
    },
  ],
  counts: ({ kind, handler, times, price, costs, source, paidOn }) =>
    paidOn === null
      ? []
      : [
          {
            ...{ 类: '补贴', 日期: paidOn, 种类: countedAs[kind], 件数: times, 承办: handler },
            ...{ 金额: Math.round((times * price + costs) * 100) / 100, 资金: fundingSources[source] },
          },
        ],
  retention: { always: true },
});
