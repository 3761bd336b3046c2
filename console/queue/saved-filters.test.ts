import { forgetFilter, saveFilter, savedFilters } from './saved-filters';
import { wholeQueue } from './filters';

function memory(start: string | null = null) {
  let kept = start;
  return { getItem: () => kept, setItem: (_key: string, value: string) => void (kept = value) };
}

test('a named view comes back as it was, and a second one of that name takes its place', () => {
  const shelf = memory();
  saveFilter(shelf, 'shen', {
    name: '我的未成年人',
    filters: { ...wholeQueue, scope: 'mine', tag: 'minor' },
  });
  saveFilter(shelf, 'shen', {
    name: '我的未成年人',
    filters: { ...wholeQueue, scope: 'mine', tag: 'elderly' },
  });
  expect(savedFilters(shelf, 'shen')).toEqual([
    { name: '我的未成年人', filters: { ...wholeQueue, scope: 'mine', tag: 'elderly' } },
  ]);
  expect(forgetFilter(shelf, 'shen', '我的未成年人')).toEqual([]);
});

test('a spoilt memory is no reason to fail', () => {
  for (const spoilt of ['{', '7', '[7,{"name":1,"filters":{}}]', '[{"name":"x"}]']) {
    expect(savedFilters(memory(spoilt), 'shen')).toEqual([]);
  }
});
