import { hasKey } from '../../vocabulary/has-key';
import { countFigures } from '../count-figures';
import { suggestion } from '../suggestion';
import { yearFile } from '../testing/year-file';
import { isLedgerSheet, ledgerHeadings, type LedgerSheet } from './ledger-headings';
import { readOldRecord } from './old-record';
import { readOldWorkbook, type BookCell } from './old-workbook';
import { headingNamed, otherHeadings } from './other-headings';

const named = Object.entries(otherHeadings).flatMap(([sheet, headings]) =>
  isLedgerSheet(sheet) ? Object.entries(headings).map(([heading, names]) => ({ sheet, heading, names })) : [],
);

test('another name of a heading means one heading, and never hides one of ours', () => {
  for (const { sheet, heading, names } of named) {
    expect([sheet, heading, hasKey(ledgerHeadings[sheet], heading)]).toEqual([sheet, heading, true]);
    for (const name of names)
      expect([sheet, name, headingNamed(sheet, name)?.heading]).toEqual([sheet, name, heading]);
  }
});

test.each([
  ['案件', '受理日期', '受理日', false],
  ['案件', '结案 时间', '结案日', false],
  ['案件', '＊挽回损失（万元）', '挽回', true],
  ['案件', '人数(人)', '人数', false],
  ['咨询', '咨询时间', '日期', false],
  ['工单', '派单时间', '收到日', false],
] as const)('%s: %s is our %s, in ten thousands %s', (sheet, written, heading, isInTenThousands) => {
  expect(headingNamed(sheet, written)).toEqual({ heading, isInTenThousands });
});

const pick = (sheet: LedgerSheet, heading: string): string => {
  const [other] = otherHeadings[sheet]?.[heading] ?? [];

  return other ?? heading.replace(/日期$/, '时间').replace(/(?<=[^期])日$/, '日期');
};

test('a year under other headings, a title above and a sum below, counts what the same year under ours does', () => {
  const lines = yearFile(2025);
  const sheets = [...new Set(lines.map((line) => String(line['类'])))].filter(isLedgerSheet);
  const book = sheets.map((sheet) => {
    const own = lines.filter((line) => line['类'] === sheet);
    const headings = [...new Set(own.flatMap((line) => Object.keys(line)))].filter((key) => key !== '类');
    const rows = own.map((line): readonly BookCell[] => headings.map((heading) => line[heading] ?? null));
    const below = headings.map((_heading, at): BookCell => (at === 0 ? '合计' : null));

    return {
      sheet: `2025年${sheet}台账`,
      data: [['青禾县法律援助中心'], headings.map((one) => pick(sheet, one)), ...rows, below],
    };
  });
  const { good, faults, unknown } = readOldWorkbook(book);
  expect(faults).toEqual([]);
  expect(unknown.filter((one) => !one.includes('合计'))).toEqual([]);
  const count = (all: readonly Readonly<Record<string, unknown>>[]) =>
    countFigures(
      all.map((line) => readOldRecord(line).record),
      { from: '2025-01-01', to: '2025-12-31' },
    );
  expect(count(good.map(({ line }) => line))).toEqual(count(lines));
});

test('cells as people write them: full width, units, ten thousands, words of the same meaning', () => {
  const { record, unknown } = readOldRecord({
    ...{
      类: ' 案件 ',
      案号: '援１号',
      案件类型: '民事案件',
      受理时间: '２０２５年3月5日',
      批准日期: 20250306,
    },
    ...{
      受援人数: '２０人',
      '挽回（万元）': 1.2345,
      讨薪金额: '1万元',
      承办人身份: '律师',
      案件结果: '调解结案',
    },
    ...{ 受援人类别: '女性/进城务工人员', 申请方式: '工作站点', 诉求可分: '可分', 受理日: '', 备注: '' },
  });
  expect(unknown).toEqual([]);
  expect(record.cells).toEqual({
    ...{ 编号: '援1号', 类别: '民事', 受理日: '2025-03-05', 批准日: '2025-03-06', 人数: 20, 挽回: 12_345 },
    ...{
      其中讨薪: 10_000,
      承办: '社会律师',
      结果: '调解',
      标签: ['妇女', '农民工'],
      入口: '工作站',
      诉求可分: true,
    },
  });
});

test('a kind may be called as a sheet is: of two in a name the last says what it is', () => {
  expect(readOldRecord({ 类: '2025年案件台账', 案号: '1', 类别: '民事' }).record.sheet).toBe('案件');
  expect(readOldRecord({ 类: '案件评查', 日期: '2025-01-01' }).record.sheet).toBe('评查');
  expect(() => readOldRecord({ 类: '天气' })).toThrow('类：要填案件');
});

test('of two columns of one meaning ours counts and the other is named', () => {
  const { record, unknown } = readOldRecord({ 类: '案件', 案件类别: '刑事', 类别: '民事' });
  expect([record.cells['类别'], unknown]).toEqual(['民事', ['案件类别']]);
});

test('a sheet without a telling name is known by its headings, one with a column 类 by each row', () => {
  const read = readOldWorkbook([
    {
      sheet: '1月',
      data: [
        ['案号', '案由', '受理日期', '承办律师'],
        ['1', '赡养费', '2025-01-03', '桑小园'],
      ],
    },
    {
      sheet: '案件评查',
      data: [
        ['评查日期', '卷数', '优秀'],
        ['2025-01-04', 3, 2],
      ],
    },
    {
      sheet: '全部',
      data: [
        ['类', '日期', '件数'],
        ['旁听', '2025-01-05', 2],
        ['没有的', '2025-01-05', 2],
      ],
    },
  ]);
  expect(read.good.map(({ line }) => line['类'])).toEqual(['案件', '评查', '旁听']);
  expect(read.faults.map(({ row, message }) => [row, message.slice(0, 8)])).toEqual([[3, '第3行，类：要填']]);
});

test('a heading that nobody knows is said with the one it may be', () => {
  expect(suggestion('结案曰', ['受理日', '结案日'])).toBe('（是不是“结案日”？）');
  expect(suggestion('天气', ['受理日', '结案日'])).toBe('');
});
