import * as privacy from '../vocabulary/privacy';
import { choice, count, day, lineOf, person, phone, text, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Liaison points in villages, communities and elsewhere, each with its person. */
export const liaisonPoints = ledger({
  name: 'liaison_points',
  title: '联络点和联络员',
  group: 'network',
  purpose: '哪个村、社区有联络点，谁是联络员，从哪天到哪天。',
  fields: {
    name: text('联络点', 40, privacy.plain, { width: 12, searched: true }),
    village: lineOf('村或社区', 'townships', { width: 10 }),
    host: choice(
      '设在哪里',
      [
        ...(['村委会', '居委会', '司法所', '律所', '法律服务所', '学校', '高校', '企业', '园区'] as const),
        ...(['工会驿站', '零工市场', '司机之家', '物流站点', '养老院', '退役军人服务站', '其他'] as const),
      ],
      { width: 6 },
    ),
    liaison: person('联络员', { width: 6 }),
    phone: phone('联络员电话', privacy.phone, { width: 8 }),
    hasSign: yes('挂了标识牌'),
    cards: maybe(count('给了几张联系卡', 100_000)),
    startedOn: day('启用日期', { width: 7 }),
    endedOn: maybe(day('停用日期')),
    note: maybe(text('备注', 200, privacy.plain)),
  },
  order: { by: 'startedOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['station_clerk', 'reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '停用',
  together: [
    {
      field: 'endedOn',
      wrong: ({ startedOn, endedOn }) =>
        endedOn !== null && endedOn < startedOn ? '停用日期不能早于启用日期。' : null,
    },
  ],
  counts: ({ name, host, liaison, hasSign, startedOn, endedOn }) => [
    {
      ...{ 类: '机构', 名称: name, 种类: '联系点', 依托: host, 标识牌: hasSign },
      ...{ 启用日: startedOn, 停用日: endedOn },
    },
    { 类: '人员', 姓名: liaison, 种类: '联络员', 单位: name, 起: startedOn, 止: endedOn },
  ],
  retention: { always: true },
});
