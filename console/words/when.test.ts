import { dayText, momentText } from './when';

const now = '2026-11-22T08:05:00.000Z';

test('a moment is said as a colleague would say it, by the clock in China', () => {
  expect(momentText('2026-11-22T01:30:00.000Z', now)).toBe('今天 09:30');
  expect(momentText('2026-11-21T15:59:00.000Z', now)).toBe('昨天 23:59');
  expect(momentText('2026-11-20T16:30:00.000Z', now)).toBe('昨天 00:30');
  expect(momentText('2026-11-18T02:00:00.000Z', now)).toBe('11月18日 周三 10:00');
});

test('the year is named only when it is another one', () => {
  expect(dayText('2026-11-30', '2026-11-22')).toBe('11月30日 周一');
  expect(dayText('2027-01-04', '2026-11-22')).toBe('2027年1月4日 周一');
});
