import fc from 'fast-check';
import { codeAt, newOneTimeSecret, stepAt, stepOfCode } from './one-time-code';

/** The secret of RFC 6238's appendix B, `12345678901234567890`, in base 32. */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test('codes are those of RFC 6238', () => {
  const moments = [59, 1111111109, 1111111111, 1234567890, 2000000000];
  const codes = moments.map((seconds) => codeAt(rfcSecret, stepAt(new Date(seconds * 1000).toISOString())));
  expect(codes).toEqual(['287082', '081804', '050471', '005924', '279037']);
});

test('a code works once, half a minute early or late, and never again', () => {
  const now = '2026-11-22T02:00:15.000Z';
  const secret = newOneTimeSecret();
  const step = stepAt(now);
  expect(stepOfCode(secret, codeAt(secret, step), now, 0)).toBe(step);
  expect(stepOfCode(secret, codeAt(secret, step), now, step)).toBeNull();
  expect(stepOfCode(secret, codeAt(secret, step - 2), now, 0)).toBeNull();
});

test('whatever is typed, the answer is a step in reach or nothing', () => {
  const now = '2026-11-22T02:00:15.000Z';
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const step = stepOfCode(rfcSecret, typed, now, 0);
      return step === null || Math.abs(step - stepAt(now)) <= 1;
    }),
  );
});
