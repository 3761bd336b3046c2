import { total, yuan } from '../figure';
import type { Figure } from '../figure';
import type { LedgerRecord } from '../ledger-record';
import { fallsIn, numberIn, says } from '../records';
import { accepted, closed, granted, holds, ministryCases, openAtEnd, personsOf } from './case-days';

type Test = (one: LedgerRecord) => boolean;

function grantedWhere(name: string, base: string, test: Test): Figure {
  return {
    name,
    base: `当期批准和通知的案件，${base}`,
    count: (records, period) => granted(records, period).filter(test).length,
  };
}

function recovered(name: string, base: string, key: string): Figure {
  return {
    name,
    base: `当期结案的案件，${base}`,
    count: (records, period) => yuan(closed(records, period).map((one) => numberIn(one, key, 0))),
  };
}

/** A group is marked as one; an old ledger without the mark shows it by its persons. */
const isGroup: Test = (one) =>
  one.cells['集体'] === undefined ? personsOf(one) > 1 : one.cells['集体'] === true;

const isMigrantWorkers: Test = (one) => {
  const tags = one.cells['标签'];

  return Array.isArray(tags) && tags.some((tag) => tag === '农民工' || tag === '进城务工人员');
};

/** How many cases there were, of which kinds, and what they brought (law-back-half §F.4: the day that counts). */
export const caseFigures: readonly Figure[] = [
  {
    name: '受理案件',
    base: '当期受理的申请加机关通知，一案一件',
    count: (records, period) => accepted(records, period).length,
  },
  {
    name: '批准案件',
    base: '当期批准的申请加机关通知，中心口径一案一件',
    count: (records, period) => granted(records, period).length,
  },
  {
    name: '批准案件(部表)',
    base: '当期批准和通知，诉求可分的按人数计件',
    count: (records, period) => total(granted(records, period).map(ministryCases)),
  },
  grantedWhere('刑事案件', '刑事', holds('类别', '刑事')),
  grantedWhere('民事案件', '民事', holds('类别', '民事')),
  grantedWhere('行政案件', '行政', holds('类别', '行政')),
  {
    name: '受援人',
    base: '当期批准和通知的案件，按人数',
    count: (records, period) => total(granted(records, period).map(personsOf)),
  },
  {
    name: '指派案件',
    base: '当期指派的案件，按指派日',
    count: (records, period) => records('案件').filter((one) => fallsIn(one, '指派日', period)).length,
  },
  {
    name: '结案',
    base: '当期结案的案件，按结案日',
    count: (records, period) => closed(records, period).length,
  },
  {
    name: '未结案件',
    base: '到期末已批准、没有结案也没有终止的案件',
    count: (records, period) => openAtEnd(records, period).length,
  },
  grantedWhere('集体案件', '两人以上一起的', isGroup),
  {
    name: '集体案件人数',
    base: '当期批准的集体案件，按人数',
    count: (records, period) => total(granted(records, period).filter(isGroup).map(personsOf)),
  },
  grantedWhere('绿色通道案件', '走绿色通道的', (one) => says(one, '绿色通道')),
  grantedWhere('非诉案件', '方式是非诉的', holds('方式', '非诉')),
  grantedWhere('提前介入案件', '提前介入的', (one) => says(one, '提前介入')),
  grantedWhere('政府指定案件', '来源是政府指定的', holds('来源', '政府指定')),
  grantedWhere('基金会资助案件', '资金是基金会的', holds('资金', '基金会')),
  grantedWhere('获奖案例', '得了奖的', (one) => says(one, '获奖')),
  grantedWhere('农民工案件', '标签有农民工的', isMigrantWorkers),
  recovered('挽回(元)', '挽回损失或者取得利益的合计', '挽回'),
  recovered('讨薪(元)', '其中讨薪的合计', '其中讨薪'),
];
