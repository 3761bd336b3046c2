import * as privacy from '../vocabulary/privacy';
import { choice, day, sum, text, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Stations looked at on the spot, against the usual list: sign, notice board, registers, figures, files, rules on the wall. */
export const inspections = ledger({
  name: 'inspections',
  title: '站点检查',
  group: 'quality',
  purpose: '哪天检查了哪个站点，六项各怎样，得多少分，要改什么。',
  fields: {
    place: text('检查对象', 40, privacy.plain, { width: 14, searched: true }),
    doneOn: day('日期', { width: 7 }),
    inspector: text('检查人', 40, privacy.plain, { width: 8 }),
    kind: choice('种类', ['日常', '专项', '半年', '年终'], { width: 5 }),
    sign: yes('标识规范'),
    board: yes('公示栏齐全'),
    ledgers: yes('台账完整'),
    figures: yes('统计准确'),
    files: yes('案卷规范'),
    rules: yes('制度上墙'),
    points: sum('得分', 100, { width: 5 }),
    mend: maybe(text('要改什么', 500, privacy.plain, { width: 14 })),
    mendBy: maybe(day('改好期限', { width: 7 })),
    mendedOn: maybe(day('改好日期')),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['station_clerk', 'supervisor', 'auditor'],
  says: ({ place, doneOn }) => `${doneOn} ${place}`,
  closing: '作废',
  together: [
    {
      field: 'mendBy',
      wrong: ({ mend, mendBy }) => (mend !== null && mendBy === null ? '有要改的，请写改好期限。' : null),
    },
  ],
  counts: ({ place, doneOn, points }) => [{ 类: '检查', 日期: doneOn, 对象: place, 得分: points }],
  retention: { years: 10, after: 'day' },
});
