import * as privacy from '../vocabulary/privacy';
import { choice, day, lineOf, person, sum, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Hand-over to mediation and back: 公调、检调、诉调、访调对接, each with what came of it. */
export const mediations = ledger({
  name: 'mediations',
  title: '调解对接',
  group: 'partners',
  purpose: '公调、检调、诉调、访调：谁交给谁调解、调成没有、钱付了没有；没调成的回来申请。',
  fields: {
    person: person('当事人', { width: 6 }),
    givenOn: day('交接日期', { width: 7 }),
    way: choice('对接', ['公调', '检调', '诉调', '访调', '人民调解', '劳动调解'], {
      width: 5,
      searched: true,
    }),
    partner: lineOf('对接单位', 'partners', { width: 12 }),
    matter: text('什么事', 60, privacy.words, { width: 12 }),
    mediator: maybe(text('调解员或组织', 40, privacy.plain, { width: 10, searched: true })),
    result: choice('结果', ['调成', '没调成', '撤回', '在调'], { width: 5 }),
    endedOn: maybe(day('结束日期', { width: 7 })),
    agreedSum: maybe(sum('协议金额元')),
    paid: maybe(choice('付了没有', ['付清', '付一部分', '没付'])),
    receiptNo: maybe(text('案件编号', 40, privacy.plain)),
    note: maybe(text('备注', 300, privacy.words)),
  },
  order: { by: 'givenOn', direction: 'newest' },
  keepers: ['clerk', 'station_clerk', 'reviewer', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ way, person: who }) => `${way} ${who}`,
  closing: '作废',
  together: [
    {
      field: 'endedOn',
      wrong: ({ givenOn, result, endedOn }) => {
        if (endedOn !== null && endedOn < givenOn) return '结束日期不能早于交接日期。';
        if (endedOn === null && result !== '在调') return '已经有结果的，请填结束日期。';

        return endedOn !== null && result === '在调' ? '还在调的，不填结束日期。' : null;
      },
    },
  ],
  retention: { years: 5, after: 'day' },
});
