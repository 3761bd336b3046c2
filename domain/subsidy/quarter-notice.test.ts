import { monthsOfQuarter, quarterName, quarterNoticeLines } from './quarter-notice';

test('the notice of a quarter names sums and no one, and its sums add up', () => {
  const lines = quarterNoticeLines({
    ...{ quarter: '2026-Q4', centre: '青禾县法律援助中心', phone: '0999-1234800' },
    cases: [
      { total: 1286.5, source: '财政' },
      { total: 1500, source: '中彩金' },
      { total: 800, source: '财政' },
    ],
    services: [
      { kind: '值班', times: 4, total: 800 },
      { kind: '值班', times: 2, total: 400 },
    ],
  });
  expect(lines.slice(3)).toEqual([
    '办案补贴：3件，3,586.50 元。',
    '其中财政：2件，2,086.50 元。',
    '其中中彩金：1件，1,500 元。',
    '值班补贴：6次，1,200 元。',
    '合计：4,786.50 元。',
    '监督电话：0999-1234800。',
  ]);
  expect(lines.every((line) => [...line].length <= 60)).toBe(true);
});

test.each([
  ['2026-Q1', '2026年第1季度', ['2026-01', '2026-02', '2026-03']],
  ['2026-Q4', '2026年第4季度', ['2026-10', '2026-11', '2026-12']],
])('%s is %s', (quarter, name, months) => {
  expect(quarterName(quarter)).toBe(name);
  expect(monthsOfQuarter(quarter)).toEqual(months);
});
