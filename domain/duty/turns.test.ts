import { allowancesOf } from './allowances';
import { lastTurn, turnsOf, type Turns } from './turns';
import { withSwaps } from './with-swaps';

const plan: Turns = {
  ...{ names: ['甲所', '乙所', '丙所'], last: null, weekdays: ['mon', 'wed'] },
  ...{ from: '2026-11-02', until: '2026-11-18', hours: '9:00–12:00', kind: 'lawyer', where: '中心大厅' },
  years: [{ year: 2026, restDays: ['11-09'], workDays: [], source: '县里的通知' }],
};

test('firms take turns day by day, nobody on a public holiday, and go on where it stopped', () => {
  const lines = turnsOf(plan);
  expect(lines.map(({ when, who }) => [when, who])).toEqual([
    ['2026-11-02', '甲所'],
    ['2026-11-04', '乙所'],
    ['2026-11-11', '丙所'],
    ['2026-11-16', '甲所'],
    ['2026-11-18', '乙所'],
  ]);
  const last = lastTurn(lines, plan.names);
  expect(last).toBe('乙所');
  const next = turnsOf({ ...plan, last, from: '2026-11-23', until: '2026-11-25' });
  expect(next.map(({ who }) => who)).toEqual(['丙所', '甲所']);
  expect(lastTurn([{ when: 'mon', who: '甲所' }], plan.names)).toBeNull();
  expect(turnsOf({ ...plan, last: '已退出的所' }).map(({ who }) => who)[0]).toBe('甲所');
  expect(turnsOf({ ...plan, names: [] })).toEqual([]);
  expect(turnsOf({ ...plan, until: '2026-11-01' })).toEqual([]);
});

test('a swap stands by its date and leaves the others of the day; one that names nobody changes nothing', () => {
  const weekly = ['周海', '林芳'].map((who) => ({
    when: 'mon',
    hours: '9:00',
    kind: 'lawyer' as const,
    who,
    where: '大厅',
  }));
  const swapped = withSwaps(weekly, [], [{ on: '2026-11-30', off: '周海', by: '孙悦' }]);
  expect(swapped.slice(2).map(({ when, who }) => [when, who])).toEqual([
    ['2026-11-30', '孙悦'],
    ['2026-11-30', '林芳'],
  ]);
  expect(withSwaps(weekly, [], [{ on: '2026-11-30', off: '别人', by: '孙悦' }])).toEqual(weekly);
});

test('allowances add up by month and person, to the fen', () => {
  const line = { month: '2026-11', who: '周海', firm: '甲所', shifts: 1, people: 3, allowance: 0.1 };
  const sums = allowancesOf([line, { ...line, allowance: 0.2 }, { ...line, month: '2026-12' }]);
  expect(sums.map(({ month, shifts, people, allowance }) => [month, shifts, people, allowance])).toEqual([
    ['2026-12', 1, 3, 0.1],
    ['2026-11', 2, 6, 0.3],
  ]);
});
