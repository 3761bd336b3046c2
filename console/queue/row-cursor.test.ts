import fc from 'fast-check';
import { rowAfter } from './row-cursor';

test('down and up walk the rows and stop at both ends', () => {
  expect(rowAfter(['a', 'b'], 'a', 1)).toBe('b');
  expect(rowAfter(['a', 'b'], 'b', 1)).toBe('b');
  expect(rowAfter(['a', 'b'], 'a', -1)).toBe('a');
});

test('a row that went away sends the cursor to the top; an empty list has none', () => {
  expect(rowAfter(['a', 'b'], 'gone', 1)).toBe('a');
  expect(rowAfter([], 'a', 1)).toBeNull();
});

test('the cursor never leaves the list', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1 }),
      fc.nat(),
      fc.constantFrom<1 | -1>(1, -1),
      (rows, at, step) => {
        const next = rowAfter(rows, rows[at % rows.length] ?? null, step);
        return next !== null && rows.includes(next);
      },
    ),
  );
});
