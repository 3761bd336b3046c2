import fc from 'fast-check';
import { parseDoc, stringifyEjson } from '../values/ejson';
import { plainlyChanged } from './plain-update';
import { applyModifier } from '../semantics/mongo';
import { checkUpdate } from './update-check';
import type { Doc } from '../values/values';

const field = fc.constantFrom('a', 'b', 'c', 'd');
const scalar = fc.oneof(
  fc.integer(),
  fc.string(),
  fc.constant(null),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(field, tie('value'), { maxKeys: 3 }),
  ),
})).value;
const path = fc
  .array(fc.oneof({ weight: 9, arbitrary: field }, { weight: 1, arbitrary: fc.constantFrom('0', '1') }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join('.'));
const modifier = fc.record(
  {
    $set: fc.dictionary(path, value, { maxKeys: 3 }),
    $inc: fc.dictionary(path, fc.integer({ min: -99, max: 99 }), { maxKeys: 2 }),
    $push: fc.dictionary(
      path,
      fc.oneof(
        value,
        fc.record({ $each: fc.array(value, { maxLength: 3 }) }),
        fc.record({ $each: fc.array(value, { maxLength: 3 }), $position: fc.nat(2) }),
      ),
      { maxKeys: 2 },
    ),
    $unset: fc.dictionary(path, fc.constant(''), { maxKeys: 1 }),
  },
  { requiredKeys: [] },
);

const isRefused = (doc: Doc, change: Doc): boolean => {
  try {
    checkUpdate(doc, change);

    return false;
  } catch {
    return true;
  }
};

test('a plain change gives what mingo gives, and leaves the document before it as it was', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.dictionary(field, value, { maxKeys: 4 }), modifier, (given, change) => {
      const doc: Doc = { _id: 'x', ...given };
      const text = stringifyEjson(doc);
      fc.pre(!isRefused(doc, change));
      const after = plainlyChanged(doc, change);
      if (!after) return;
      plain += 1;
      expect(stringifyEjson(doc)).toBe(text);
      const byMingo = parseDoc(text);
      applyModifier(byMingo, parseDoc(stringifyEjson(change)), {});
      expect(stringifyEjson(after)).toBe(stringifyEjson(byMingo));
    }),
    { numRuns: 1500 },
  );
  expect(plain).toBeGreaterThan(80);
});

test.each([
  ['a place in a list', { $set: { 'list.0': 1 } }],
  ['a path through a list', { $set: { 'list.a': 1 } }],
  ['the element that matched', { $set: { 'list.$': 1 } }],
  ['a push at a position', { $push: { list: { $each: [1], $position: 0 } } }],
  ['an operator that compares', { $pull: { list: 1 } }],
  ['the id', { $set: { _id: 'x' } }],
  ['a name that every object has', { $set: { 'constructor.name': 1 } }],
])('%s is left to mingo', (_what, change) => {
  expect(plainlyChanged({ _id: 'x', list: [{ a: 1 }] }, change)).toBeUndefined();
});
