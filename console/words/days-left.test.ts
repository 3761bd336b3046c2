import fc from 'fast-check';
import { daysLeftText, nearness } from './days-left';

test('days left are a number with a word, and lateness is said as lateness', () => {
  expect([5, 2, 0, -1].map(daysLeftText)).toEqual(['剩5天', '剩2天', '今天', '已超1天']);
  expect(daysLeftText(null)).toBe('无期限');
});

test('late begins the day after the due day and never before', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => (nearness(days) === 'late') === days < 0),
  );
  expect([3, 2, 1, 0].map(nearness)).toEqual(['ok', 'soon', 'soon', 'today']);
});
