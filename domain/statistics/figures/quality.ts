import { percent, total } from '../figure';
import type { Figure } from '../figure';
import type { LedgerSheet } from '../ledger-headings';
import { dayIn, numberIn } from '../records';
import type { Period, Records } from '../records';
import { holds } from './case-days';
import { linesIn, summed } from './sums';

function added(records: Records, sheet: LedgerSheet, period: Period, ...keys: readonly string[]): number {
  return total(linesIn(records, sheet, period).flatMap((one) => keys.map((key) => numberIn(one, key, 0))));
}

/** Shares over reviewed files (law-back-half §C.2): good is 优秀 and 良好, passed is these and 合格. */
function graded(name: string, ...grades: readonly string[]): Figure {
  return {
    name,
    base: `当期评查的案卷里，${grades.join('、')}的`,
    count: (records, period) =>
      percent(added(records, '评查', period, ...grades), added(records, '评查', period, '卷数')),
  };
}

function ticketShare(name: string, key: string): Figure {
  return {
    name,
    base: `当期收到的工单里，有${key}的`,
    count: (records, period) => {
      const tickets = linesIn(records, '工单', period);

      return percent(tickets.filter((one) => dayIn(one, key) !== null).length, tickets.length);
    },
  };
}

/** What was looked at, asked and complained of; every rate with its base. */
export const qualityFigures: readonly Figure[] = [
  summed({ name: '评查卷数', base: '当期评查的案卷', sheet: '评查', add: '卷数', empty: 0 }),
  graded('优良率', '优秀', '良好'),
  graded('合格率', '优秀', '良好', '合格'),
  summed({ name: '回访人数', base: '当期回访的人', sheet: '回访', add: '人数', empty: 1 }),
  {
    name: '满意率(答复)',
    base: '当期回访答复了的人里，满意和基本满意的',
    count: (records, period) =>
      percent(added(records, '回访', period, '满意', '基本满意'), added(records, '回访', period, '答复')),
  },
  summed({ name: '旁听件数', base: '当期旁听庭审的案件', sheet: '旁听', add: '件数', empty: 1 }),
  summed({ name: '征询份数', base: '当期发出的征询意见函', sheet: '征询', add: '份数', empty: 1 }),
  summed({ name: '投诉(收到)', base: '当期收到的投诉', sheet: '投诉', add: null, empty: 1 }),
  summed({
    name: '投诉(属实)',
    base: '当期收到、查下来属实的投诉（不含部分属实）',
    sheet: '投诉',
    add: null,
    empty: 1,
    where: holds('结果', '属实'),
  }),
  summed({ name: '工单', base: '当期收到的12345工单', sheet: '工单', add: null, empty: 1 }),
  ticketShare('工单签收率', '签收日'),
  ticketShare('工单答复率', '答复日'),
  {
    name: '工单满意率',
    base: '当期收到、答复了的工单里，满意的',
    count: (records, period) => {
      const answered = linesIn(records, '工单', period).filter((one) => dayIn(one, '答复日') !== null);

      return percent(answered.filter((one) => one.cells['满意'] === true).length, answered.length);
    },
  },
];
