import fc from 'fast-check';
import { readPeriod } from '../statistics/count-figures';
import { figureLine, figuresOf } from './figure-line';

const half = readPeriod('2026-01-01', '2026-06-30');

test('twenty workers with divisible claims are one dossier at the centre and twenty cases in the ministry’s tables', () => {
  const wages = {
    类: '案件',
    编号: 'a1',
    类别: '民事',
    受理日: '2026-02-03',
    批准日: '2026-02-05',
    人数: 20,
    诉求可分: true,
  };
  expect(figuresOf([wages], half)).toMatchObject({
    批准案件: 1,
    '批准案件(部表)': 20,
    受援人: 20,
    集体案件: 1,
  });
  expect(figuresOf([{ ...wages, 诉求可分: '否' }], half)).toMatchObject({ '批准案件(部表)': 1 });
});

test('a notified case is accepted and granted on the day of its notice', () => {
  const notice = { 类: '案件', 编号: 'n1', 类别: '刑事', 通知日: '2026-06-30' };
  expect(figuresOf([notice], half)).toMatchObject({ 受理案件: 1, 批准案件: 1, 刑事案件: 1 });
});

test('the rate of closing is said with either base, and is null where there is none', () => {
  const old = {
    类: '案件',
    编号: 'b0',
    类别: '民事',
    受理日: '2025-11-10',
    批准日: '2025-11-12',
    结案日: '2026-02-01',
  };
  expect(figuresOf([old], half)).toMatchObject({ '结案率(当期受理)': null, '结案率(期初未结加受理)': 100 });
});

test('a case that was refused or ended before the period is not open at its start', () => {
  const refused = { 类: '案件', 编号: 'r', 类别: '民事', 受理日: '2025-11-10', 不予日: '2025-11-20' };
  const taken = {
    类: '案件',
    编号: 't',
    类别: '民事',
    受理日: '2026-01-10',
    批准日: '2026-01-12',
    结案日: '2026-02-01',
  };
  expect(figuresOf([refused, taken], half)).toMatchObject({ '结案率(期初未结加受理)': 100, 未结案件: 0 });
});

test('two lines under one number are one case; what the later fills in completes it', () => {
  const first = { 类: '案件', 编号: '7', 类别: '民事', 批准日: '2026-01-12' };
  expect(figuresOf([first, { ...first, 结案日: '2026-03-01', 挽回: 0.1 }], half)).toMatchObject({
    批准案件: 1,
    结案: 1,
  });
  expect(
    figuresOf(
      [
        { ...first, 中心: '甲' },
        { ...first, 中心: '乙' },
      ],
      half,
    ),
  ).toMatchObject({ 批准案件: 2 });
});

test('calls to 12348 are calls; advice at events and on air is told apart', () => {
  const advice = (渠道: string, 人次?: number) => ({
    类: '咨询',
    日期: '2026-03-01',
    渠道,
    主题: '工伤',
    人次,
  });
  const lines = [advice('来电'), advice('12348', 2), advice('现场活动', 30), advice('广播', 5)];
  expect(figuresOf(lines, half)).toMatchObject({
    ...{ 咨询人次: 3, 来电: 3, 其中12348: 2, 现场咨询人次: 30, 广播咨询人次: 5, '主题·工伤': 3 },
  });
});

test('places and people count as they stood on the last day', () => {
  const station = { 类: '机构', 种类: '工作站', 启用日: '2020-01-01' };
  const lines = [station, { ...station, 停用日: '2026-06-30' }, { ...station, 启用日: '2026-07-01' }];
  expect(figuresOf([...lines, { ...station, 数量: 10 }], half)).toMatchObject({ 工作站: 11 });
});

test('a target names its share, and one on an unknown figure is named', () => {
  const lines = [
    { 类: '案件', 编号: '1', 类别: '民事', 批准日: '2026-01-12' },
    { 类: '目标', 年份: 2026, 指标: '批准案件', 值: 4 },
    { 类: '目标', 年份: 2026, 指标: '没有的数', 值: 4 },
  ];
  expect(figuresOf(lines, half)).toMatchObject({
    '目标完成率·批准案件': 25,
    不认识的栏目: ['目标·没有的数'],
  });
});

test.each([
  [{ 类: '案子' }, '第1条，类：要填案件'],
  [{ 类: '案件', 受理日: '2026-02-30' }, '第1条，受理日：这一天不存在'],
  [{ 类: '案件', 人数: -1 }, '第1条，人数：要填整数'],
  [{ 类: '案件', 类别: '民' }, '第1条，类别：要填民事、刑事、行政里的一个'],
  [{ 类: '案件', 批准日: '2026-02-03', 结案日: '2026-01-03' }, '第1条，结案日：不能早于批准日'],
  [{ 类: '案件', 挽回: 5, 其中讨薪: 6 }, '第1条，其中讨薪：不能多于挽回'],
])('a wrong cell %j is named with what would be right', (record, sentence) => {
  expect(() => figuresOf([record], half)).toThrow(sentence);
});

test('an Excel day, a slashed day and an unknown heading are read or named, never lost', () => {
  const lines = [
    { 类: '旁听', 日期: 46054 },
    { 类: '旁听', 日期: '2026/2/1', 备注: '补登' },
  ];
  expect(figuresOf(lines, half)).toMatchObject({ 旁听件数: 2, 不认识的栏目: ['旁听·备注'] });
});

test('a period that ends before it begins is refused', () => {
  expect(() => figureLine({ records: [], from: '2026-07-01', to: '2026-06-30' })).toThrow('期末不能早于期初');
});

const day = fc
  .integer({ min: 0, max: 364 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const caseLine = fc.record({
  类: fc.constant('案件'),
  类别: fc.constantFrom('民事', '刑事', '行政'),
  批准日: day,
  人数: fc.integer({ min: 1, max: 9 }),
  标签: fc.subarray(['妇女', '农民工', '残疾人']),
});

test('the order of lines changes nothing, and two halves of a year add up to it', () => {
  const year = readPeriod('2026-01-01', '2026-12-31');
  const halves = [half, readPeriod('2026-07-01', '2026-12-31')];
  fc.assert(
    fc.property(fc.array(caseLine, { maxLength: 30 }), (lines) => {
      const whole = figuresOf(lines, year);
      expect(figuresOf([...lines].reverse(), year)).toEqual(whole);
      for (const name of ['批准案件', '受援人', '刑事案件', '农民工案件', '集体案件人数']) {
        const parts = halves.map((period) => Number(figuresOf(lines, period)[name]));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole[name]);
      }
    }),
    { numRuns: 60 },
  );
});
