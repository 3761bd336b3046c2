import * as privacy from '../vocabulary/privacy';
import { choice, day, person, phone, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** The working committee (法律援助工作委员会): which bodies sit in it, whom they send, what each has to do. */
export const committee = ledger({
  name: 'committee',
  title: '工作委员会',
  group: 'partners',
  purpose: '委员会有哪些单位、派谁来、各管什么、从哪天到哪天。',
  fields: {
    unit: text('成员单位', 60, privacy.plain, { width: 14, searched: true }),
    role: choice('在委员会里', ['主任', '副主任', '委员', '办公室', '联络员'], { width: 6 }),
    who: person('派谁来', { width: 6 }),
    post: maybe(text('职务', 30, privacy.plain, { width: 8 })),
    phone: maybe(phone('联系电话')),
    duties: text('管什么', 200, privacy.plain, { width: 20, searched: true }),
    startedOn: day('从哪天', { width: 7 }),
    endedOn: maybe(day('到哪天')),
    mark: maybe(text('年度考核', 60, privacy.plain)),
  },
  order: { by: 'startedOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['reviewer', 'supervisor', 'auditor'],
  says: ({ unit, who }) => `${unit} ${who}`,
  closing: '退出',
  together: [
    {
      field: 'endedOn',
      wrong: ({ startedOn, endedOn }) =>
        endedOn !== null && endedOn < startedOn ? '到哪天不能早于从哪天。' : null,
    },
  ],
  retention: { years: 10, after: 'closing' },
});
