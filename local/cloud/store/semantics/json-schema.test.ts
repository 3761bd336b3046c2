import { schemaTest } from './json-schema';

test.each([
  [{ bsonType: 'string', minLength: 2, pattern: '^a' }, ['ab'], ['a', 'ba', 3]],
  [{ bsonType: ['int', 'null'], minimum: 0, maximum: 9, exclusiveMaximum: true }, [0, null], [1.5, -1, 9]],
  [{ enum: ['x', 'y'] }, ['x'], ['z']],
  [{ bsonType: 'array', minItems: 1, items: { bsonType: 'bool' } }, [[true]], [[], [1]]],
  [{ required: ['a'], properties: { a: { bsonType: 'date' } } }, [{ a: new Date(0) }], [{}, { a: 1 }]],
])('%j', (schema, accepted, refused) => {
  const test = schemaTest(schema);
  for (const value of accepted) expect([value, test(value)]).toEqual([value, true]);
  for (const value of refused) expect([value, test(value)]).toEqual([value, false]);
});
