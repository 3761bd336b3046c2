import fc from 'fast-check';
import { errorSentence } from './errors';
import { spanWords } from './span-words';

test.each([
  [1, '1分钟'],
  [60, '1分钟'],
  [300, '5分钟'],
  [3600, '1小时'],
  [86_400, '1天'],
  [86_401, '2天'],
])('%d seconds are %s', (seconds, words) => {
  expect(spanWords(seconds)).toBe(words);
});

test('a limit is said in words that nobody has to divide', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (seconds) => {
      const said = errorSentence('TooManyRequests', { seconds });
      expect(said).toContain(`请等${spanWords(seconds)}再试`);
      expect(Number(/\d+/.exec(said)?.[0])).toBeLessThan(1000);
    }),
  );
  expect(errorSentence('TooManyRequests', {})).toContain('1分钟');
});
