import { timeLeftText } from './time-left';

test.each([
  [180_000, '还有3:00'],
  [125_000, '还有2:05'],
  [400, '还有0:01'],
  [0, '马上发出'],
  [-30_000, '马上发出'],
])('%d ms before it goes out the desk says %s', (left, said) => {
  const now = 1_800_000_000_000;
  expect(timeLeftText(new Date(now + left).toISOString(), now)).toBe(said);
});
