import * as privacy from '../vocabulary/privacy';
import { choice, count, day, sum, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Training given or attended, with the test where there was one. */
export const training = ledger({
  name: 'training',
  title: '培训',
  group: 'people',
  purpose: '办了哪些培训，谁来了多少人，考试多少分。',
  fields: {
    name: text('培训名称', 60, privacy.plain, { width: 16, searched: true }),
    heldOn: day('日期', { width: 7 }),
    audience: choice(
      '对象',
      ['工作人员', '律师', '基层法律服务工作者', '站点人员', '联络员', '志愿者', '其他'],
      {
        width: 8,
      },
    ),
    batches: count('批次', 1000, { width: 4, least: 1 }),
    people: count('人次', 100_000, { width: 5 }),
    hours: sum('学时', 1000, { width: 5 }),
    teacher: maybe(text('谁讲的', 60, privacy.plain, { width: 8 })),
    place: maybe(text('地点', 60, privacy.plain)),
    examined: maybe(count('考试人数', 100_000)),
    average: maybe(sum('平均分', 100)),
    note: maybe(text('备注', 300, privacy.plain)),
  },
  order: { by: 'heldOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '作废',
  together: [
    {
      field: 'average',
      wrong: ({ examined, average }) =>
        (examined === null) !== (average === null) ? '考试人数和平均分要么都填，要么都不填。' : null,
    },
  ],
  counts: ({ name, heldOn, audience, batches, people, examined, average }) => [
    { 类: '培训', 日期: heldOn, 名称: name, 批次: batches, 人次: people, 对象: audience },
    ...(examined === null
      ? []
      : [{ 类: '考试', 日期: heldOn, 名称: name, 对象: audience, 人数: examined, 平均分: average }]),
  ],
  retention: { always: true },
});
