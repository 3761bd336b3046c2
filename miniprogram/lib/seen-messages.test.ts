import type { OwnMessage } from './domain';
import { markSeen, unseenOf } from './seen-messages';

const kept = new Map<string, unknown>();
const message = (id: string, at: string): OwnMessage => ({ id, at, caseId: 'a', sentence: '收到了。' });

beforeAll(() => {
  Object.assign(globalThis, {
    wx: {
      getStorageSync: (key: string) => kept.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
    },
  });
});

test('an older message that is brought up after a newer one was looked at still counts', () => {
  const newer = message('case-1:4', '2026-11-29T10:00:00.000Z');
  const late = message('case-2:1', '2026-11-29T09:00:00.000Z');
  expect(unseenOf([newer])).toBe(1);
  markSeen([newer]);
  expect(unseenOf([newer])).toBe(0);
  expect(unseenOf([newer, late])).toBe(1);
});
