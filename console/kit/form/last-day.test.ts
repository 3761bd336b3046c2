import { dayAfter, dayItEnds, proposedDay, restDayWords } from './last-day';

test('the last day is counted in calendar days', () => {
  expect(dayAfter('2026-11-22', 15)).toBe('2026-12-07');
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
});

test('what the rule proposes is a working day, and a chosen day of rest says where it ends', () => {
  expect(proposedDay('2026-11-20', 15)).toBe('2026-12-07');
  expect(proposedDay('2026-09-20', 15)).toBe('2026-10-08');
  expect(restDayWords('2026-12-05', '2026-11-22')).toContain('顺延到');
  expect(restDayWords('2026-12-05', '2026-11-22')).toContain('12月7日');
  expect(restDayWords('2026-12-04', '2026-11-22')).toBeNull();
  expect([dayItEnds(''), restDayWords('', '2026-11-22')]).toEqual(['', null]);
});
