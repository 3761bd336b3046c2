import { matters } from '../../vocabulary/matters/matters';
import { figureNamed, splitsOfFigure } from '../sum-figures';
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
