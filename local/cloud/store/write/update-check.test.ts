import { checkUpdate } from './update-check';

const doc = { _id: 'd', n: 1, s: 'x', nothing: null, list: [1], deep: { n: 1 } };

describe('what an update may do', () => {
  test.each([
    [
      'a field below null',
      { $set: { 'nothing.q': 1 } },
      "Cannot create field 'q' in element {nothing: null}",
    ],
    ['a field below a text', { $inc: { 's.q': 1 } }, 'Cannot create field \'q\' in element {s: "x"}'],
    ['adding to a text', { $inc: { s: 1 } }, 'Cannot apply $inc to a value of non-numeric type'],
    ['adding a text', { $inc: { n: 'x' } }, 'Cannot increment with non-numeric argument'],
    ['pushing to a number', { $push: { n: 1 } }, "The field 'n' must be an array but is of type number"],
    ['another _id', { $set: { _id: 'e' } }, "would modify the immutable field '_id'"],
    ['the same path twice', { $set: { n: 1 }, $inc: { n: 1 } }, 'would create a conflict'],
    ['a path and its parent', { $set: { deep: {}, 'deep.n': 1 } }, 'would create a conflict'],
    ['an operator without fields', { $set: 3 }, 'Modifiers operate on fields'],
  ])('refuses %s', (_what, modifier, message) => {
    expect(() => checkUpdate(doc, modifier)).toThrow(message);
  });

  test.each([
    ['the same _id', { $set: { _id: 'd' } }],
    ['new fields below new parents', { $set: { 'new.deep.field': 1 } }],
    ['removing below null', { $unset: { 'nothing.q': '' } }],
    ['an element of an array', { $set: { 'list.0': 5 } }],
    ['neighbours of similar names', { $set: { n: 1, n2: 2 } }],
  ])('allows %s', (_what, modifier) => {
    expect(() => checkUpdate(doc, modifier)).not.toThrow();
  });
});
