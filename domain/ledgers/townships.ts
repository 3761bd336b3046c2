import * as privacy from '../vocabulary/privacy';
import { choice, count, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Townships, villages and communities of the county: what coverage is measured against. */
export const townships = ledger({
  name: 'townships',
  title: '乡镇和村居名单',
  group: 'network',
  purpose: '全县有哪些乡镇街道、村和社区。算覆盖率用这张名单作分母。',
  fields: {
    name: text('名称', 30, privacy.plain, { width: 10, searched: true }),
    kind: choice('类别', ['乡', '镇', '街道', '村', '社区'], { width: 5 }),
    above: maybe(text('属于哪个乡镇街道', 30, privacy.plain, { width: 10, searched: true })),
    people: maybe(count('常住人口', 10_000_000, { width: 7 })),
    since: day('列入名单日期', { width: 8 }),
    note: maybe(text('备注', 200, privacy.plain)),
  },
  order: { by: 'name', direction: 'by name' },
  keepers: ['clerk', 'director'],
  readers: ['station_clerk', 'reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name, above }) => (above === null ? name : `${above}${name}`),
  closing: '撤并',
  together: [
    {
      field: 'above',
      wrong: ({ kind, above }) =>
        (kind === '村' || kind === '社区') && above === null ? '村和社区要写属于哪个乡镇街道。' : null,
    },
  ],
  counts: ({ name, kind, above, since }) => [
    { 类: '村居', 名称: name, 种类: kind, 所属: above, 列入日: since },
  ],
  retention: { always: true },
});
