import { valuesAt } from './values';

test.each([
  ['a plain field', { a: 1 }, 'a', [1], false],
  ['a missing field', {}, 'a', [undefined], false],
  ['an array', { a: [1, null] }, 'a', [1, null], true],
  ['an empty array', { a: [] }, 'a', [[]], true],
  ['a nested field', { a: { b: 1 } }, 'a.b', [1], false],
  ['a field below a scalar', { a: 1 }, 'a.b', [undefined], false],
  ['a field of each element', { a: [{ b: 1 }, { c: 2 }, 3] }, 'a.b', [1, undefined], true],
  ['an element by position', { a: [{ b: 1 }, { b: 2 }] }, 'a.1.b', [2, undefined, undefined], true],
  ['arrays inside arrays of objects', { a: [{ b: [1, 2] }] }, 'a.b', [1, 2], true],
  ['what only the prototype has', {}, 'constructor', [undefined], false],
])('%s', (_what, doc, path, values, many) => {
  expect(valuesAt(doc, path)).toEqual({ values, many });
});
