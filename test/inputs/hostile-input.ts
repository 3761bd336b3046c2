import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { entriesOf } from './shape';
import { validInput, type Known } from './valid-input';

/** `{"a":{"a":…}}`, so many times. */
export function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };

  return value;
}

const fixed: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e21,
  -1e308,
  2 ** 53,
  'NaN',
  'Infinity',
  '',
  ' ',
  '\u0000',
  'a\u0000b\r\nset-cookie: x=1',
  '\u202egpj.exe',
  '\ud800',
  '../../etc/passwd',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  '9999-99-99',
  'f'.repeat(32),
  [],
  {},
  [[[]]],
  ['x', null, 0],
  { $gt: '' },
  { $where: 'sleep(1000)' },
  { $set: { state: 'ARCHIVED' } },
  { 'draft.answers': 1, 'a.b.c': { $ne: null } },
  { operator: 'neq', operand: null },
  JSON.parse('{"__proto__":{"roles":["director"]},"constructor":{"prototype":{"ok":true}}}') as unknown,
  nested(60),
  nested(2000),
  'a'.repeat(20_000),
];

/** Values that no page sends. Very long and very deep ones come seldom, as they cost time. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...fixed) },
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }) },
  { weight: 2, arbitrary: fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 1 })) },
);

const megabyte = 'a'.repeat(1024 * 1024);

/**
 * Inputs for an action out of its schema: valid ones, valid ones with a field or two wrong, wrong throughout, and
 * something else entirely; now and then a text of a megabyte.
 */
export function hostileInput(schema: GenericSchema, known: Known): fc.Arbitrary<unknown> {
  const valid = validInput(schema, known);
  const names = Object.keys(entriesOf(schema));
  if (names.length === 0) return fc.oneof(fc.constant(valid), hostileValue);
  const some = fc.subarray(names, { minLength: 1, maxLength: Math.min(2, names.length) });
  const nearly = fc.tuple(some, hostileValue).map(([wrong, value]) => ({
    ...(valid as object),
    ...Object.fromEntries(wrong.map((name) => [name, value])),
  }));

  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(valid) },
    { weight: 50, arbitrary: nearly },
    { weight: 10, arbitrary: some.map((left) => without(valid as object, left)) },
    { weight: 10, arbitrary: fc.record(Object.fromEntries(names.map((name) => [name, hostileValue]))) },
    { weight: 5, arbitrary: hostileValue.map((surprise) => ({ ...(valid as object), surprise })) },
    { weight: 10, arbitrary: hostileValue },
    { weight: 1, arbitrary: fc.constant({ ...(valid as object), [names[0] ?? '']: megabyte }) },
  );
}

function without(valid: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(valid).filter(([name]) => !names.includes(name)));
}
