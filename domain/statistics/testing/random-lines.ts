import { addDays } from '../../time/days';
import fc from 'fast-check';
import type { LedgerRecord } from '../lines/ledger-record';

const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2025-01-01', n));
const days = ['申请日', '受理日', '批准日', '通知日', '不予日', '指派日', '结案日', '终止日'] as const;
const group = fc.constantFrom('妇女', '老年人', '农民工');
const word = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

/** A case with any of its days, in no order: the ledger's reader is not what is tried here. */
const caseLine: fc.Arbitrary<LedgerRecord> = fc
  .record(
    {
      ...Object.fromEntries(days.map((key) => [key, day])),
      类别: word('民事', '刑事', '行政'),
      事项: word('劳动报酬', '1.5倍工资', '12348'),
      站点: word('柳溪站', '石桥.站'),
      方式: word('诉讼', '非诉'),
      结果: word('胜诉', '败诉'),
      标签: fc.uniqueArray(group),
      人数: fc.integer({ min: 0, max: 30 }),
      挽回: fc.integer({ min: 0, max: 1_000_000 }).map((fen) => fen / 100),
      绿色通道: fc.boolean(),
      诉求可分: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((cells) => ({ sheet: '案件', cells }));

/** A case of the product, which knows how many of its persons are of each group. */
const groupLine: fc.Arbitrary<LedgerRecord> = fc
  .tuple(caseLine, fc.dictionary(group, fc.integer({ min: 1, max: 5 })))
  .map(([line, groups]) => ({
    ...line,
    cells: { ...line.cells, 人数: 10, 标签: Object.keys(groups) },
    groups,
  }));

const adviceLine: fc.Arbitrary<LedgerRecord> = fc
  .record({ 日期: day, 渠道: word('来访', '来电', '12348', '广播'), 主题: word('工伤', '合同') })
  .map((cells) => ({ sheet: '咨询', cells }));

const placeLine: fc.Arbitrary<LedgerRecord> = fc
  .record(
    { 种类: word('工作站', '律所'), 启用日: day, 停用日: day, 所在: word('柳溪镇') },
    { requiredKeys: ['种类'] },
  )
  .map((cells) => ({ sheet: '机构', cells }));

/** Any line of a ledger. */
export const anyLine: fc.Arbitrary<LedgerRecord> = fc.oneof(caseLine, groupLine, adviceLine, placeLine);

/** Any period of days, both ends counted. */
export const anyPeriod: fc.Arbitrary<{ readonly from: string; readonly to: string }> = fc
  .tuple(day, day)
  .map((two) => [...two].sort())
  .map(([from = '', to = '']) => ({ from, to }));
