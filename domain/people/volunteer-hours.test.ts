import { stockOf } from '../outreach/stock';
import { useOfBudget } from '../money/use-of-budget';
import { hoursOf } from './volunteer-hours';

test('hours are added up, and three broken appointments within the year are said', () => {
  const line = (volunteer: string, doneOn: string, hours: number, people = 1) => ({
    ...{ volunteer, doneOn, hours, people, absent: hours === 0 },
  });
  const lines = [
    line('甲', '2026-03-01', 4.1),
    line('甲', '2026-03-01', 0.2),
    line('乙', '2026-03-02', 8, 3),
    ...['2025-01-01', '2026-02-01', '2026-02-02', '2026-02-03'].map((on) => line('乙', on, 0, 0)),
  ];
  expect(hoursOf(lines, '2025-12-01')).toEqual([
    { volunteer: '乙', hours: 8, days: 1, people: 3, absences: 3, mayBeStruckOff: true },
    { volunteer: '甲', hours: 4.3, days: 1, people: 2, absences: 0, mayBeStruckOff: false },
  ]);
});

test('what is left of a leaflet is printed less given', () => {
  const line = (name: string, deed: string, copies: number) => ({ name, deed, copies });
  expect(stockOf([line('卡', '印制', 100), line('册', '发放', 5), line('卡', '发放', 30)])).toEqual([
    { name: '卡', printed: 100, given: 30, left: 70 },
    { name: '册', printed: 0, given: 5, left: -5 },
  ]);
});

test('a year says what of the budget was used and what is missing, to the fen', () => {
  const line = (way: string, item: string, amount: number, year = '2026') => ({ year, way, item, amount });
  const lines = [
    line('预算', '办案补贴', 80_000),
    line('需求', '办案补贴', 260_000),
    line('支出', '办案补贴', 0.1),
    line('支出', '办案补贴', 0.2),
    line('收入', '其他', 5000),
    line('支出', '宣传', 9, '2025'),
  ];
  expect(useOfBudget(lines, '2026')).toEqual([
    { item: '办案补贴', budget: 80_000, need: 260_000, income: 0, spent: 0.3, rate: 0, gap: 180_000 },
    { item: '其他', budget: 0, need: 0, income: 5000, spent: 0, rate: null, gap: 0 },
    { item: '合计', budget: 80_000, need: 260_000, income: 5000, spent: 0.3, rate: 0, gap: 180_000 },
  ]);
  expect(useOfBudget(lines, '2024')).toEqual([]);
});
