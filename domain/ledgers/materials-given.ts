import * as privacy from '../vocabulary/privacy';
import { choice, count, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Leaflets and cards: printed, and given out where. */
export const materialsGiven = ledger({
  name: 'materials_given',
  title: '宣传资料',
  group: 'outreach',
  purpose: '印了多少、发了多少、发到哪里。',
  fields: {
    name: text('资料名称', 60, privacy.plain, { width: 16, searched: true }),
    doneOn: day('日期', { width: 7 }),
    deed: choice('动作', ['印制', '发放'], { width: 5 }),
    copies: count('份数', 10_000_000, { width: 6, least: 1 }),
    where: maybe(text('发到哪里', 60, privacy.plain, { width: 14, searched: true })),
    note: maybe(text('备注', 200, privacy.plain)),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['clerk', 'station_clerk', 'director'],
  readers: ['reviewer', 'supervisor', 'finance', 'auditor'],
  says: ({ name, deed }) => `${deed}${name}`,
  closing: '作废',
  together: [
    {
      field: 'where',
      wrong: ({ deed, where }) => (deed === '发放' && where === null ? '发放的要写发到哪里。' : null),
    },
  ],
  counts: ({ name, doneOn, deed, copies }) => [
    { 类: '资料', 日期: doneOn, 名称: name, 动作: deed, 份数: copies },
  ],
  retention: { years: 10, after: 'day' },
});
