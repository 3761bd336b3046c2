import { helpedName, rememberHelped } from './helped';

const kept = new Map<string, unknown>();

beforeEach(() => {
  kept.clear();
  Object.assign(globalThis, {
    wx: {
      getStorageSync: (key: string) => kept.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
      removeStorageSync: (key: string) => kept.delete(key),
    },
  });
});

test('who helps many tells them apart, and the phone tells nobody the name', () => {
  rememberHelped('a', '赵大山');
  rememberHelped('b', '𠮷田花子');
  expect([helpedName('a'), helpedName('b'), helpedName('c')]).toEqual(['赵某', '𠮷某', '']);
  expect(JSON.stringify([...kept.values()])).not.toContain('大山');
});

test.each([[undefined], [null], [''], ['  '], [7]])('what is no name is not kept: %j', (name) => {
  rememberHelped('a', name);
  expect(helpedName('a')).toBe('');
});

test('the list does not grow without end', () => {
  for (let n = 0; n < 100; n += 1) rememberHelped(`case${n}`, '赵大山');
  expect(helpedName('case0')).toBe('');
  expect(helpedName('case99')).toBe('赵某');
});
