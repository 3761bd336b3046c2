import { daysTyped } from './typed-days';

test('the words of an announcement become days', () => {
  expect(daysTyped('元旦：1月1日（周四）至3日（周六）放假', 2026)).toEqual(['01-01', '01-02', '01-03']);
  expect(daysTyped('1月30日至2月2日', 2026)).toEqual(['01-30', '01-31', '02-01', '02-02']);
  expect(daysTyped('01-04、2月14日 2.28', 2026)).toEqual(['01-04', '02-14', '02-28']);
});

test('a day that does not exist stays as it was typed, for the office to name', () => {
  expect(daysTyped('2月29日', 2026)).toEqual(['02-29']);
  expect(daysTyped('2月28日至31日', 2026)).toEqual(['02-28', '02-31']);
});

test('a text without days gives none', () => {
  expect(daysTyped('通知还没有出来', 2027)).toEqual([]);
});
