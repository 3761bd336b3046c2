import { monthTable, sheetOf } from './month-table';

const figures = {
  months: ['2026-10', '2026-11', '2026-12'],
  rows: [
    { matter: 'wages', counts: [2, 3, 0], total: 5 },
    { matter: 'work_injury', counts: [0, 1, 0], total: 1 },
  ],
};

test('every matter by its name, with the sum of each month and of the year', () => {
  const { months, lines, sum } = monthTable(figures, '2026-12');
  expect(months).toEqual(['10月', '11月', '12月']);
  expect(lines.map(({ label, total }) => [label, total])).toEqual([
    [expect.stringContaining('劳动报酬'), 5],
    [expect.stringContaining('工伤'), 1],
  ]);
  expect(sum).toEqual({ label: '合计', counts: [2, 4, 0], total: 6 });
});

test('a month that has not come is open, one without a case is a nought', () => {
  const { lines, sum } = monthTable(figures, '2026-11');
  expect(lines.map(({ counts }) => counts)).toEqual([
    [2, 3, null],
    [0, 1, null],
  ]);
  expect(sum.counts).toEqual([2, 4, null]);
});

test('the sheet has the same figures as numbers', () => {
  const [head, first, , last] = sheetOf(monthTable(figures, '2026-11'));
  expect(head).toEqual(['事项', '10月', '11月', '12月', '全年']);
  expect(first?.slice(1)).toEqual([2, 3, null, 5]);
  expect(last).toEqual(['合计', 2, 4, null, 6]);
});
