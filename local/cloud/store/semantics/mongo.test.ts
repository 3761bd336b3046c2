import { applyModifier, matcher, normalFilter, projector, runPipeline } from './mongo';

const matches = (filter: Record<string, unknown>, doc: Record<string, unknown>): boolean =>
  matcher(filter)(doc);

describe('filters', () => {
  test.each([
    ['null also means missing', { a: null }, { b: 1 }, true],
    ['null below an array of objects', { 'a.b': null }, { a: [{ b: 1 }, {}] }, true],
    ['one of several elements', { 'a.b': 2 }, { a: [{ b: 1 }, { b: 2 }] }, true],
    ['a position in an array', { 'a.0.b': 1 }, { a: [{ b: 1 }] }, true],
    ['$ne means no element', { t: { $ne: 'a' } }, { t: ['a', 'b'] }, false],
    ['numbers do not compare with texts', { a: { $gt: 1 } }, { a: 'x' }, false],
    ['missing is not less', { a: { $lt: 1 } }, {}, false],
    ['$gte null finds missing', { a: { $gte: null } }, {}, true],
    ['dates compare with dates', { a: { $gte: new Date(5) } }, { a: new Date(6) }, true],
    ['dates do not compare with numbers', { a: { $gte: 5 } }, { a: new Date(6) }, false],
    ['limits may be met by different elements', { a: { $gt: 3, $lt: 2 } }, { a: [1, 4] }, true],
    ['$in takes patterns', { s: { $in: [/^a/] } }, { s: 'abc' }, true],
    ['$nin finds missing', { a: { $nin: [1] } }, {}, true],
    ['a whole array is equal', { a: [1, 2] }, { a: [1, 2] }, true],
    ['$elemMatch by fields skips scalars', { a: { $elemMatch: { x: 1 } } }, { a: [1] }, false],
    ['$elemMatch by operators on scalars', { a: { $elemMatch: { $gt: 2, $lt: 4 } } }, { a: [1, 3] }, true],
    ['$exists false is not null', { a: { $exists: false } }, { a: null }, false],
    ['$not with a pattern', { s: { $not: /^a/ } }, { s: 'b' }, true],
    ['$type looks at elements', { a: { $type: 'string' } }, { a: [1, 'x'] }, true],
    ['texts sort by code point, not by UTF-16', { a: { $gt: '，' } }, { a: '𠮷' }, true],
    ['$expr compares fields', { $expr: { $gt: ['$a', '$b'] } }, { a: 2, b: 1 }, true],
    [
      '$jsonSchema',
      { $jsonSchema: { required: ['a'], properties: { a: { bsonType: 'int' } } } },
      { a: 1.5 },
      false,
    ],
  ])('%s', (_what, filter, doc, expected) => {
    expect(matches(filter, doc)).toBe(expected);
  });

  test('code in a query is refused, and so are unknown operators', () => {
    expect(() => matcher({ $where: 'true' })).toThrow('scriptEnabled');
    expect(() => matcher({ a: { $nonsense: 1 } })).toThrow('unknown query operator');
  });

  test('a one-operand _.or arrives as an object and is read as a list', () => {
    expect(normalFilter({ $or: { a: 1 }, b: { $elemMatch: { $and: { c: 1 } } } })).toEqual({
      $or: [{ a: 1 }],
      b: { $elemMatch: { $and: [{ c: 1 }] } },
    });
  });
});

describe('updates', () => {
  test.each([
    [{ $inc: { 'a.b': 1 } }, {}, { a: { b: 1 } }],
    [{ $push: { a: { $each: [1, 2], $sort: -1, $slice: 2 } } }, { a: [3] }, { a: [3, 2] }],
    [{ $push: { a: { $each: [9], $position: 0 } } }, { a: [1] }, { a: [9, 1] }],
    [{ $pull: { a: { $in: [1, 2] } } }, { a: [1, 2, 3] }, { a: [3] }],
    [{ $addToSet: { a: { x: 1 } } }, { a: [{ x: 1 }] }, { a: [{ x: 1 }] }],
    [{ $pop: { a: -1 } }, { a: [1, 2] }, { a: [2] }],
    [{ $rename: { a: 'b' } }, { a: 1 }, { b: 1 }],
    [{ $max: { a: 2 } }, { a: 1 }, { a: 2 }],
    [{ $unset: { a: '' } }, { a: 1, b: 2 }, { b: 2 }],
  ])('%j', (modifier, before, after) => {
    const doc = JSON.parse(JSON.stringify(before)) as Record<string, unknown>;
    applyModifier(doc, modifier, {});
    expect(doc).toEqual(after);
  });

  test('the positional $ is the element that the filter matched', () => {
    const doc = { items: [{ id: 1 }, { id: 2 }] };
    applyModifier(doc, { $set: { 'items.$.done': true } }, { 'items.id': 2 });
    expect(doc).toEqual({ items: [{ id: 1 }, { id: 2, done: true }] });
  });
});

test.each([
  [{ a: 1 }, { _id: 1, a: 1 }],
  [{ _id: 0, 'd.x': 1 }, { d: { x: 1 } }],
  [{ d: 0 }, { _id: 1, a: 1, list: [1, 2, 3] }],
  [{ list: { $slice: 1 } }, { _id: 1, a: 1, d: { x: 1, y: 2 }, list: [1] }],
])('a projection %j selects fields', (projection, expected) => {
  const doc = { _id: 1, a: 1, d: { x: 1, y: 2 }, list: [1, 2, 3] };
  expect(projector(projection)(doc)).toEqual(expected);
});

describe('aggregation stages', () => {
  const run = (docs: Record<string, unknown>[], ...stages: Record<string, unknown>[]) =>
    runPipeline(stages, docs, () => []);

  test('a value on a boundary belongs to the bucket above it; empty buckets are left out', () => {
    const docs = [{ n: 0 }, { n: 10 }, { n: 9.9 }, { n: 99 }, {}];
    const $bucket = { groupBy: '$n', boundaries: [0, 10, 20, 30], default: 'other' };
    expect(run(docs, { $bucket })).toEqual([
      { _id: 0, count: 2 },
      { _id: 10, count: 1 },
      { _id: 'other', count: 2 },
    ]);
    expect(() => run(docs, { $bucket: { ...$bucket, default: undefined } })).toThrow();
  });

  test.each([
    [
      'missing and null group together',
      [{ n: 1 }, { s: null, n: 2 }],
      { $group: { _id: '$s', n: { $sum: '$n' } } },
      [{ _id: null, n: 3 }],
    ],
    [
      'only numbers are added',
      [{ n: 'x' }, { n: 2 }],
      { $group: { _id: null, n: { $sum: '$n' } } },
      [{ _id: null, n: 2 }],
    ],
    ['an array is taken apart', [{ a: [1, 2] }, {}, { a: [] }], { $unwind: '$a' }, [{ a: 1 }, { a: 2 }]],
    [
      'the local day of a moment',
      [{ d: new Date('2024-01-01T17:00:00Z') }],
      { $project: { _id: 0, x: { $dateToString: { date: '$d', format: '%Y-%m-%d', timezone: '+08:00' } } } },
      [{ x: '2024-01-02' }],
    ],
    [
      'the part of a text',
      [{ s: '法律援助' }],
      { $project: { _id: 0, x: { $substrCP: ['$s', 2, 2] } } },
      [{ x: '援助' }],
    ],
    [
      'the place of a text',
      [{ s: '法律援助' }],
      { $project: { _id: 0, x: { $indexOfCP: ['$s', '援'] } } },
      [{ x: 2 }],
    ],
  ])('%s', (_what, docs, stage, expected) => {
    expect(run(docs, stage)).toEqual(expected);
  });
});
