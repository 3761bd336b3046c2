import { merged } from './merge';

test('what was typed stands, what was left alone is as the office has it now', () => {
  const base = { name: '青禾', phone: '1', lines: ['a'] };
  const mine = { name: '青禾县', phone: '1', lines: ['a', 'b'] };
  const now = { name: '青禾', phone: '2', lines: ['a', 'c'], added: true };
  expect(merged(base, mine, now)).toEqual({ name: '青禾县', phone: '2', lines: ['a', 'b'], added: true });
});

test('a form that nobody typed in is the one that the office gives', () => {
  expect(merged({ text: '草稿' }, { text: '草稿' }, { text: '新草稿' })).toEqual({ text: '新草稿' });
});

test('an answer that was taken out stays out, one that was put in stays in', () => {
  expect(merged({ a: 1 }, {}, { a: 1 })).toEqual({});
  expect(merged({}, { a: null }, {})).toEqual({ a: null });
});
