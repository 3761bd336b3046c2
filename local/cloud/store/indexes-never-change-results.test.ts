import fc from 'fast-check';
import { sortKey } from './values/keys';
import { normalFilter } from './semantics/mongo';
import { asking, declared, openEngine, removeFolders } from './testing/database';
import type { Doc, Filter } from './values/values';
afterEach(removeFolders);

const indexes = [
  { name: 'a', keys: [['a', 1] as const, ['b', -1] as const] },
  { name: 'b', keys: [['b', 1] as const] },
  { name: 'c', keys: [['d.e', -1] as const, ['a', 1] as const, ['c', 1] as const] },
  { name: 'order', keys: [['c', -1] as const, ['_id', 1] as const] },
  { name: 'scalars', keys: [['p', 1] as const, ['q', -1] as const, ['_id', 1] as const] },
  { name: 'other way', keys: [['q', 1] as const, ['p', 1] as const] },
];

/** Few values, so that they meet; of every type, so that types meet too. */
const value = fc.constantFrom<unknown>(
  null,
  0,
  1,
  2.5,
  -3,
  '',
  'x',
  'xy',
  '中',
  '𠮷',
  '，',
  true,
  false,
  new Date(0),
  new Date(9),
);
const field = fc.oneof(
  { weight: 8, arbitrary: value },
  { weight: 2, arbitrary: fc.array(value, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant({ k: 1 }) },
);
const deep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ e: field }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.array(fc.record({ e: value }), { maxLength: 2 }) },
  { weight: 1, arbitrary: value },
);
const doc = fc.record({ a: field, b: field, c: value, d: deep, p: value, q: value }, { requiredKeys: [] });

const condition = fc.oneof(
  { weight: 4, arbitrary: value },
  value.map(($ne) => ({ $ne })),
  fc.array(value, { minLength: 1, maxLength: 3 }).map(($in) => ({ $in })),
  fc.record({ $gt: value }),
  fc.record({ $gt: value, $lte: value }),
  fc.record({ $gte: value, $lt: value }),
  fc.record({ $lte: value }),
  fc.constant({ $exists: true }),
);
const path = fc.constantFrom('a', 'b', 'c', 'd.e', 'p', 'q', '_id');
const simple = fc.dictionary(path, condition, { maxKeys: 3 }) as fc.Arbitrary<Filter>;
const anyFilter = fc.oneof(
  { weight: 4, arbitrary: simple },
  fc.tuple(simple, fc.array(simple, { minLength: 1, maxLength: 3 })).map(([all, $or]) => ({ ...all, $or })),
  fc.array(simple, { minLength: 1, maxLength: 2 }).map(($and) => ({ $and })),
);
const direction = fc.constantFrom<1 | -1>(1, -1);
type Order = Record<string, 1 | -1>;
const anyOrder: fc.Arbitrary<Order> = fc.dictionary(path, direction, { maxKeys: 3 });
const anyQuery = fc.record({ wanted: anyFilter, sort: anyOrder });

/** Queries that an index would serve: conditions on its leading fields, then its order, forwards or backwards. */
const servedQuery = fc
  .record({
    index: fc.constantFrom(...indexes),
    conditions: fc.tuple(condition, condition, condition),
    conditioned: fc.nat(3),
    sortedFrom: fc.nat(2),
    sorted: fc.nat(3),
    turn: direction,
    branches: fc.option(fc.array(condition, { minLength: 1, maxLength: 3 })),
  })
  .map(({ index, conditions, conditioned, sortedFrom, sorted, turn, branches }) => {
    const leading = index.keys.slice(0, conditioned).map(([name], i) => [name, conditions[i]]);
    const next = index.keys[conditioned]?.[0];
    const $or = next && branches ? { $or: branches.map((branch) => ({ [next]: branch })) } : {};
    const order = index.keys.slice(sortedFrom, sortedFrom + sorted).map(([name, way]) => [name, way * turn]);

    return {
      wanted: { ...Object.fromEntries(leading), ...$or } as Filter,
      sort: Object.fromEntries(order) as Order,
    };
  });
const query = fc.oneof({ weight: 1, arbitrary: anyQuery }, { weight: 2, arbitrary: servedQuery });

describe('an index never changes a result', () => {
  test.each(['native', 'wasm'] as const)(
    'random documents, filters, sorts and pages (%s)',
    async (driver) => {
      const docs = fc
        .sample(doc, { numRuns: 300, seed: 11 })
        .map((content, i) => ({ _id: `k${i}`, ...content }));
      const plain = asking(openEngine([declared('t')], { driver }).engine, 't');
      const indexed = asking(openEngine([declared('t', ...indexes)], { driver }).engine, 't');
      await plain.insert(...docs);
      await indexed.insert(...docs);
      const positions = new Map(docs.map(({ _id }, i) => [_id, i]));
      const keyOf = (found: Doc, sort: Record<string, 1 | -1>) =>
        sortKey(found, Object.entries(sort)).toString('hex');

      await fc.assert(
        fc.asyncProperty(
          query,
          fc.nat(5),
          fc.integer({ min: 1, max: 15 }),
          async ({ wanted, sort }, skip, limit) => {
            const everything = { order: sort, limit: 1000 };
            const expected = await plain.find(wanted, everything);
            const found = await indexed.find(wanted, everything);
            const ids = (list: Doc[]) =>
              list.map(({ _id }) => positions.get(String(_id)) ?? -1).sort((x, y) => x - y);
            expect(ids(found)).toEqual(ids(expected));
            expect(found.map((each) => keyOf(each, sort))).toEqual(expected.map((each) => keyOf(each, sort)));
            const page = await indexed.find(wanted, { order: sort, skip, limit });
            expect(page.map((each) => keyOf(each, sort))).toEqual(
              expected.slice(skip, skip + limit).map((each) => keyOf(each, sort)),
            );
            expect(await indexed.count(wanted)).toBe(expected.length);
            expect(normalFilter(wanted)).toEqual(wanted);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  test('after random changes the indexes still agree with the documents', async () => {
    const plain = asking(openEngine([declared('t')]).engine, 't');
    const indexed = asking(openEngine([declared('t', ...indexes)]).engine, 't');
    const docs = fc.sample(doc, { numRuns: 60, seed: 3 }).map((content, i) => ({ _id: `k${i}`, ...content }));
    await plain.insert(...docs);
    await indexed.insert(...docs);
    const id = fc.nat(59).map((i) => `k${i}`);

    await fc.assert(
      fc.asyncProperty(id, field, id, simple, async (changedId, newValue, removedId, wanted) => {
        for (const each of [plain, indexed]) {
          await each.update({ _id: changedId }, { $set: { a: newValue, b: newValue } });
          await each.remove({ _id: removedId });
          await each.insert({ _id: removedId, c: newValue });
        }
        expect(await indexed.count(wanted)).toBe(await plain.count(wanted));
      }),
      { numRuns: 40 },
    );
  });
});
