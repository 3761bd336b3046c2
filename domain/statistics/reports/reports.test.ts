import { matters } from '../../vocabulary/matters/matters';
import { readLedgerRecord } from '../lines/ledger-record';
import type { LedgerRecord } from '../lines/ledger-record';
import { sourcesOfFile } from '../testing/file-sources';
import { figureNamed, hasPairs, splitsOfFigure } from '../sum-figures';
import { faultsBetween, relationsBetween, tablesBeside } from './between-tables';
import { faultsOf } from './check';
import { asksOf, fillTable } from './fill';
import { reportTable, reportTables } from './index';
import { columnKey } from './report-table';

const each = reportTables.map((table) => [table.title, table] as const);

test.each(each)('%s: columns have names of their own, figures that are kept, splits that they know', (_title, table) => {
  const keys = table.columns.map(columnKey);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  for (const column of table.columns) {
    if (!('of' in column)) continue;
    const figure = figureNamed(column.of);
    expect([column.of, figure?.name]).toEqual([column.of, column.of]);
    const splits = Object.keys(column.where ?? {});
    expect(figure && splitsOfFigure(figure)).toEqual(expect.arrayContaining(splits));
    expect(splits.length).toBeLessThanOrEqual(2);
    expect([column.of, splits.length < 2 || (figure !== undefined && hasPairs(figure))]).toEqual([column.of, true]);
  }
});

test.each(each)('%s: relations and made columns name columns that are there', (_title, table) => {
  const keys = table.columns.map(columnKey);
  const named = [
    ...table.relations.flatMap(({ left, right }) => [...left, ...right]),
    ...table.columns.flatMap((column) => ('plus' in column ? [...column.plus, ...(column.minus ?? [])] : [])),
  ];
  expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  const typed = Object.fromEntries(table.columns.filter((one) => 'lacks' in one).map((one) => [columnKey(one), 0]));
  expect(Object.values(fillTable(table, () => 0, typed))).toEqual(keys.map(() => 0));
});

test('the tables have as many columns as the forms', () => {
  const wide = Object.fromEntries(reportTables.map(({ code, columns }) => [code, columns.length]));
  expect(wide).toMatchObject({ month: 24, quarter: 54, 'ministry-2': 20, 'ministry-3': 11, 'ministry-8': 13 });
});

test('every matter that a table names is one that the service knows', () => {
  const labels: readonly string[] = matters.map(({ label }) => label);
  const named = reportTables.flatMap(({ columns }) =>
    columns.flatMap((column) =>
      'of' in column && column.of !== '投诉(收到)' ? [column.where?.['事项'] ?? []].flat() : [],
    ),
  );
  expect(named.filter((label) => !labels.includes(label))).toEqual([]);
});

test('several values are added up, yuan become ten thousands once, and a made column follows', () => {
  const civil = reportTable('ministry-6');
  if (!civil) throw new Error('no table');
  const [fees] = civil.columns.filter((column) => column.name === '三费');
  expect(fees && 'of' in fees ? asksOf(fees).length : 0).toBe(3);
  const numbers = fillTable(
    civil,
    ({ figure, cuts }) => {
      if (figure === '挽回(元)') return 1_816_449;
      if (figure !== '批准案件(部表)') return 0;

      return cuts.length === 1 ? 20 : cuts.some(({ value }) => value === '支付劳动报酬') ? 12 : 0;
    },
    {},
  );
  expect(numbers).toMatchObject({ '批准·合计': 20, '批准·劳动报酬': 12, '批准·其他': 8, '挽回(万元)': 181.64 });
});

test('a table whose parts do not add up says which, by how much, and where to look', () => {
  const totals = reportTable('ministry-9');
  if (!totals) throw new Error('no table');
  const [fault] = faultsOf(totals, { 总数: 10, 刑事: 3, 民事: 4, 行政: 2 });
  expect(fault).toEqual({
    sentence: '总数（10）应等于刑事 3＋民事 4＋行政 2，合起来 9，差 1。',
    columns: ['总数', '刑事', '民事', '行政'],
  });
  expect(faultsOf(totals, { 总数: 10, 刑事: 3, 民事: null, 行政: 2 })).toEqual([]);
});

test('what stands between the tables names columns that are there', () => {
  for (const { left, right } of relationsBetween)
    for (const place of [...left, ...right]) {
      const table = reportTables.find(({ title }) => title.startsWith(`表${place.slice(0, 1)} `));
      expect([place, table?.columns.map(columnKey)]).toEqual([place, expect.arrayContaining([place.slice(2)])]);
    }
});

test('a table that does not fit the others of its period says which and by how much', () => {
  const numbers = {
    'ministry-8': { 批准: 10 },
    'ministry-5': { 批准总数: 3 },
    'ministry-6': { '批准·合计': 4 },
    'ministry-7': { '批准·合计': 2 },
  };
  const sentence = '表八·批准（10）应等于表五·批准总数 3＋表六·批准·合计 4＋表七·批准·合计 2，合起来 9，差 1。';
  expect(faultsBetween('ministry-8', numbers)).toEqual([{ sentence, columns: ['批准'] }]);
  expect(faultsBetween('ministry-6', numbers)).toEqual([{ sentence, columns: ['批准·合计'] }]);
  expect(faultsBetween('month', numbers)).toEqual([]);
  expect(tablesBeside('ministry-9')).toEqual(['ministry-9', 'ministry-8']);
  const bodies = { 'ministry-1': { 民办非企业单位: 2 }, 'ministry-2': { 民非人员: null } };
  expect(faultsBetween('ministry-2', bodies).map((one) => one.sentence)).toEqual([
    '表一有民办非企业单位（2），表二的民非人员还没有填。',
  ]);
});

const line = (cells: Readonly<Record<string, string | number>>) => readLedgerRecord(cells).record;
const filledFrom = (code: string, lines: readonly LedgerRecord[]) => {
  const table = reportTable(code);
  if (!table) throw new Error(code);
  const { told } = sourcesOfFile(lines, { from: '2026-01-01', to: '2026-12-31' }, { unit: '', period: '' });
  const numbers = fillTable(table, (ask) => told(ask).value ?? 0, {});

  return { numbers, faults: faultsOf(table, numbers) };
};

test('money under the words of the register stands in tables 3 and 4, and their sums hold', () => {
  const money = (方向: string, 来源: string, 科目: string, 金额: number, more = {}) =>
    line({ 类: '经费', 日期: '2026-03-01', 方向, 来源, 科目, 金额, ...more });
  const income = filledFrom('ministry-3', [
    ...[money('收入', '本级财政', '办案补贴', 100_000), money('收入', '上级转移支付', '宣传', 20_000)],
    ...[money('收入', '中彩金', '办案补贴', 30_000), money('收入', '本级财政', '人员', 50_000)],
    ...[money('收入', '社会捐款', '其他', 10_000), money('收入', '残联', '办案补贴', 5_000)],
  ]);
  expect(income.numbers).toMatchObject({
    ...{ 总额: 21.5, '财政拨款·合计': 20.5, '财政拨款·业务同级': 10, '财政拨款·业务上级': 5.5, 社会捐助: 1 },
  });
  const spent = filledFrom('ministry-4', [
    money('支出', '本级财政', '办案直接费用', 1_000, { 承办: '机构人员', 类别: '民事', 方式: '诉讼' }),
    money('支出', '本级财政', '印刷', 2_000),
    line({ 类: '补贴', 日期: '2026-03-01', 种类: '办案', 金额: 9_000, 承办: '社会律师', 类别: '刑事', 方式: '辩护' }),
    line({ 类: '补贴', 日期: '2026-03-01', 种类: '评估', 金额: 500 }),
  ]);
  expect(spent.numbers).toMatchObject({ '业务经费·办案补贴': 1, '业务经费·其他': 0.25, 合计: 1.25 });
  expect([income.faults, spent.faults]).toEqual([[], []]);
});

test('criminal cases stand by stage, by object of the notice and by what the applicant is; their sums hold', () => {
  const notice = { 类: '案件', 类别: '刑事', 通知日: '2026-02-01', 阶段: '侦查', 事项: '盗窃' };
  const asked = { 类: '案件', 类别: '刑事', 申请日: '2026-02-01', 批准日: '2026-02-03', 来源: '当事人申请' };
  const { numbers, faults } = filledFrom('ministry-5', [
    ...[line({ ...notice, 通知对象: '未成年' }), line({ ...notice, 阶段: '再审' })],
    line({ ...notice, 事项: '强制医疗代理' }),
    ...[line({ ...asked, 诉讼地位: '被告人' }), line({ ...asked, 诉讼地位: '被害人', 批准日: '' })],
  ]);
  expect(numbers).toMatchObject({
    ...{ 批准总数: 4, '通知辩护·合计': 2, '通知辩护按对象·未成年': 1, '通知辩护按对象·其他': 1, 强制医疗: 1 },
    ...{ '通知辩护按阶段·其他': 1, '直接申请·计': 2, '直接申请·被害人': 1, '批准申请·被告人': 1 },
  });
  expect(faults).toEqual([]);
});
