import { yuan } from './said';

test.each([
  [undefined, ''],
  [12_300, '12,300 元'],
  [3486.5, '3,486.50 元'],
  [0.1 + 0.2, '0.30 元'],
  [-200.05, '-200.05 元'],
  [0, '0 元'],
])('%p is said as %p', (amount, said) => {
  expect(yuan(amount)).toBe(said);
});
