import fc from 'fast-check';
import { encodeValue, indexKeys, inverted, sortKey } from './keys';

const scalar = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
);

const rankOfType = (value: unknown): number => {
  if (value === null) return 0;
  if (value instanceof Date) return 4;
  return { number: 1, string: 2, boolean: 3 }[typeof value as 'number' | 'string' | 'boolean'];
};

/** MongoDB's order, written down independently of the encoding. */
function mongoOrder(a: unknown, b: unknown): number {
  if (rankOfType(a) !== rankOfType(b)) return rankOfType(a) - rankOfType(b);
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (a === null || b === null) return 0;
  return Number(a) - Number(b) || 0;
}

describe('keys of the index tables', () => {
  test('sort as MongoDB sorts values, ascending and descending', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        const expected = Math.sign(mongoOrder(a, b)) + 0;
        expect(Buffer.compare(encodeValue(a), encodeValue(b)) + 0).toBe(expected);
        expect(Buffer.compare(inverted(encodeValue(b)), inverted(encodeValue(a))) + 0).toBe(expected);
      }),
    );
  });

  test('are never the beginning of another key, so that fields can be joined', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        const [left, right] = [encodeValue(a), encodeValue(b)];
        if (left.equals(right)) return;
        expect(right.subarray(0, left.length).equals(left)).toBe(false);
      }),
    );
  });

  test('types follow each other: null, numbers, strings, objects, arrays, booleans, dates', () => {
    const values = [[], null, -1, 0, 1e300, '', 'a', { a: 1 }, [1], false, true, new Date(0)];
    const keys = values.map(encodeValue);
    expect([...keys].sort((a, b) => a.compare(b))).toEqual(keys);
  });

  test('an array has one key per element and an empty one has its own', () => {
    expect(indexKeys({ tags: ['a', 'b', 'a'] }, [['tags', 1]])).toMatchObject({ many: true, keys: [{}, {}] });
    expect(indexKeys({ tags: [] }, [['tags', 1]]).keys).toEqual([encodeValue([])]);
    expect(indexKeys({}, [['tags', 1]])).toEqual({ many: false, keys: [encodeValue(null)] });
  });

  test('a document sorts by its least element upwards and its greatest downwards', () => {
    expect(sortKey({ n: [3, 1] }, [['n', 1]])).toEqual(encodeValue(1));
    expect(sortKey({ n: [3, 1] }, [['n', -1]])).toEqual(inverted(encodeValue(3)));
  });
});
