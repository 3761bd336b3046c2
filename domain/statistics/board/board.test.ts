import { boardLines, boardPeriod } from './board';

const year = {
  受援人: { value: 412 },
  结案: { value: 96 },
  '挽回(元)': { value: 1_234_567.4 },
  '讨薪(元)': { value: 234_567 },
  平均办案天数: { value: 92.6, part: 8_890, whole: 96 },
  '投诉(收到)': { value: 3 },
  '投诉(已答复)': { value: 2 },
  '满意率(答复)': { value: 97.73, part: 86, whole: 88 },
};

test('a year as sentences, what is not good among them', () => {
  expect(boardLines(year)).toEqual([
    '给 412 人请了律师',
    '替大家要回或者少赔 1,234,567 元，其中工资 234,567 元',
    '从定下律师到办完，平均 93 天',
    '收到投诉不到10件，有的还没答复',
    '回访时问了 88 人，86 人说满意或者基本满意',
  ]);
  const many = { ...year, '投诉(收到)': { value: 20 }, '投诉(已答复)': { value: 18 } };
  expect(boardLines(many)).toContain('收到投诉 20 件，答复了 18 件');
});

test('what only a few have had is not said, and nothing at all where few were helped', () => {
  const few = { 受援人: { value: 30 }, 结案: { value: 9 }, '挽回(元)': { value: 9_000 } };
  expect(boardLines({ ...few, 平均办案天数: { value: 40, part: 360, whole: 9 } })).toEqual([
    '给 30 人请了律师',
    '没有收到投诉',
  ]);
  expect(boardLines({ ...year, 受援人: { value: 9 } })).toEqual([]);
  expect(boardLines({})).toEqual([]);
});

test('nobody reads 0 yuan or 0 days as a success', () => {
  const nothing = { ...year, '挽回(元)': { value: 0 }, 平均办案天数: { value: 0.2, part: 20, whole: 96 } };
  expect(boardLines(nothing)).toContain('从定下律师到办完，平均 1 天');
  expect(boardLines(nothing).join()).not.toContain('要回');
});

test.each([
  ['2026-11-30', '2025-11-01', '2026-10-31'],
  ['2026-03-01', '2025-03-01', '2026-02-28'],
  ['2028-03-31', '2027-03-01', '2028-02-29'],
])('on %s the board tells of %s to %s', (today, from, to) => {
  expect(boardPeriod(today)).toEqual({ from, to });
});
