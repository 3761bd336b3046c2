import { percent } from '../figure';
import type { Figure } from '../figure';
import type { LedgerRecord } from '../ledger-record';
import { dayIn, fallsIn } from '../records';
import type { Period, Records } from '../records';
import { accepted, closed, granted, holds, openAtStart } from './case-days';

type Test = (one: LedgerRecord) => boolean;

const isCivilOrAdministrative = holds('类别', '民事', '行政');
const isByStation: Test = (one) => holds('入口', '工作站')(one) || dayIn(one, '站点') !== null;

function share(of: readonly LedgerRecord[], test: Test): number | null {
  return percent(of.filter(test).length, of.length);
}

function applied(records: Records, period: Period): readonly LedgerRecord[] {
  return records('案件')
    .filter(isCivilOrAdministrative)
    .filter((one) => fallsIn(one, dayIn(one, '申请日') === null ? '受理日' : '申请日', period));
}

function stationShare(name: string): Figure {
  return {
    name,
    base: '当期民事、行政申请里，从工作站来的',
    count: (records, period) => share(applied(records, period), isByStation),
  };
}

/** Shares and rates over cases; each says its base, since summaries use one word for several. */
export const caseRates: readonly Figure[] = [
  {
    name: '结案率(当期受理)',
    base: '当期结案÷当期受理（加机关通知），可以超过百分之百',
    count: (records, period) => percent(closed(records, period).length, accepted(records, period).length),
  },
  {
    name: '结案率(期初未结加受理)',
    base: '当期结案÷（期初未结加当期受理）',
    count: (records, period) =>
      percent(
        closed(records, period).length,
        openAtStart(records, period).length + accepted(records, period).length,
      ),
  },
  {
    name: '诉讼率(结案民事行政)',
    base: '当期结案的民事、行政案件里，方式是诉讼的',
    count: (records, period) =>
      share(closed(records, period).filter(isCivilOrAdministrative), holds('方式', '诉讼')),
  },
  {
    name: '胜诉率(结案诉讼)',
    base: '当期结案、方式是诉讼的案件里，胜诉和部分胜诉的',
    count: (records, period) =>
      share(closed(records, period).filter(holds('方式', '诉讼')), holds('结果', '胜诉', '部分胜诉')),
  },
  {
    name: '民事占比',
    base: '当期批准和通知的案件里，民事的',
    count: (records, period) => share(granted(records, period), holds('类别', '民事')),
  },
  stationShare('站点申请占比(民事行政)'),
  stationShare('站点申请占比'),
  {
    name: '律师承办占比',
    base: '当期批准、写明承办的案件里，社会律师承办的',
    count: (records, period) =>
      share(
        granted(records, period).filter((one) => dayIn(one, '承办') !== null),
        holds('承办', '社会律师'),
      ),
  },
];
