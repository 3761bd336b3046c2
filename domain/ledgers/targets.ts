import * as privacy from '../vocabulary/privacy';
import { choice, count, sum, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** What is to be reached in a year, of any figure or rate, by the whole centre or by one unit or station. */
export const targets = ledger({
  name: 'targets',
  title: '年度目标',
  group: 'plan',
  purpose:
    '每年要做到多少，全中心的或者分到律所、站点、下级中心的。做了多少、赶不赶得上，在“数字和报告”里看。',
  fields: {
    figure: text('指标', 60, privacy.plain, { width: 14, searched: true, hint: '照“数字和报告”里的名字写' }),
    year: count('年份', 2100, { width: 5, least: 2000 }),
    value: sum('目标值', 999_999_999, { width: 8 }),
    for: choice('分给', ['承办单位', '工作站', '全中心', '下级中心'], { width: 6 }),
    who: maybe(
      text('单位、站点或下级中心名称', 60, privacy.plain, {
        width: 12,
        searched: true,
        hint: '分给全中心的空着',
      }),
    ),
    source: maybe(text('谁下的目标', 60, privacy.plain, { width: 10 })),
    note: maybe(text('备注', 200, privacy.plain)),
  },
  order: { by: 'figure', direction: 'by name' },
  keepers: ['director', 'clerk'],
  readers: ['reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ figure, year, who }) => `${year}年${who ?? ''}${figure}`,
  closing: '作废',
  together: [
    {
      field: 'who',
      wrong: ({ for: whose, who }) => {
        if (whose === '全中心') return who === null ? null : '分给全中心的，名称空着。';

        return who === null ? '请写哪个单位、站点或下级中心。' : null;
      },
    },
    { field: 'value', wrong: ({ value }) => (value === 0 ? '目标值不能是0。' : null) },
  ],
  retention: { always: true },
});
