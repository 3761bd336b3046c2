import { accountState } from './account-state';

const now = '2026-11-22T02:00:00.000Z';
const plain = { disabledAt: null, lockedUntil: null, lastSignInAt: '2026-11-20T02:00:00.000Z' };

test('an account sleeps after ninety days without a visit', () => {
  expect(accountState(plain, now)).toBe('在用');
  expect(accountState({ ...plain, lastSignInAt: '2026-08-20T02:00:00.000Z' }, now)).toBe('休眠');
  expect(accountState({ ...plain, lastSignInAt: null }, now)).toBe('在用');
});

test('a lock ends by itself, a closed account stays closed', () => {
  expect(accountState({ ...plain, lockedUntil: '2026-11-22T02:10:00.000Z' }, now)).toBe('锁住');
  expect(accountState({ ...plain, lockedUntil: '2026-11-22T01:10:00.000Z' }, now)).toBe('在用');
  expect(accountState({ ...plain, disabledAt: '2026-11-01T02:00:00.000Z' }, now)).toBe('停用');
});
