import { dutyPlaces } from '../vocabulary/duty';
import * as privacy from '../vocabulary/privacy';
import { choice, count, day, person, sum, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Duty as it happened: who sat where, how many came, what is owed for it. */
export const dutyDone = ledger({
  name: 'duty_done',
  title: '值班实绩',
  group: 'duty',
  purpose: '谁在哪里值了班，来了多少人，补贴多少。值班表是计划，这里是实际。',
  fields: {
    who: person('值班人', { width: 6 }),
    doneOn: day('日期', { width: 7 }),
    place: choice('地点类别', dutyPlaces, { width: 6 }),
    where: maybe(text('具体地点', 40, privacy.plain, { width: 10, searched: true })),
    firm: maybe(text('单位', 40, privacy.plain, { width: 10, searched: true })),
    shifts: count('班次', 10, { width: 4, least: 1 }),
    people: count('接待人次', 10_000, { width: 5 }),
    batches: maybe(count('接访批次', 10_000)),
    payBy: maybe(choice('补贴按什么算', ['天', '半天', '班次', '人次', '不补贴'])),
    allowance: sum('补贴元', 100_000, { width: 6 }),
    half: maybe(choice('半天', ['上午', '下午', '全天'], { width: 4 })),
    signedIn: maybe(text('签到时间', 10, privacy.plain, { hint: '像8:55' })),
    signedOut: maybe(text('签退时间', 10, privacy.plain, { hint: '像12:05' })),
    kinds: maybe(text('来问什么', 100, privacy.plain, { hint: '像劳动5、婚姻2' })),
    pleas: maybe(count('见证认罪认罚人数', 1000)),
    passedOn: maybe(count('转交申请', 1000)),
    note: maybe(text('备注', 200, privacy.words)),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['clerk', 'dispatcher', 'director'],
  readers: ['finance', 'reviewer', 'supervisor', 'auditor'],
  says: ({ who, doneOn }) => `${doneOn} ${who}`,
  closing: '作废',
  counts: ({ who, doneOn, place, firm, shifts, allowance, people, batches, pleas, passedOn }) => [
    {
      类: '值班',
      日期: doneOn,
      地点: place,
      种类: place,
      单位: firm,
      人: who,
      班次: shifts,
      补贴: allowance,
      接待人次: people,
      认罪认罚: pleas,
      转交申请: passedOn,
    },
    ...(place === '接访'
      ? [{ 类: '接访', 日期: doneOn, 次数: shifts, 批次: batches ?? 0, 人次: people, 参与律师: who }]
      : []),
  ],
  retention: { years: 10, after: 'day' },
});
