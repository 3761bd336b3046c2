import { daysLeftWords } from './case-view';

it.each([
  [{ daysLeft: 3, paused: false }, '还剩 3 天'],
  [{ daysLeft: 0, paused: false }, '就是今天'],
  [{ daysLeft: -2, paused: false }, '已经过了 2 天，可以打电话催'],
  [{ daysLeft: 3, paused: true }, '在等材料，时间先不算'],
])('%j is said as %s', (clock, words) => {
  expect(daysLeftWords(clock)).toBe(words);
});
