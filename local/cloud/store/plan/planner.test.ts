import type { Collection, Index } from '../keep/catalog';
import { planOf } from './planner';
import type { Filter, Sort } from '../values/values';

const index = (name: string, fields: Sort, many = false): Index => ({
  name,
  table: name,
  fields,
  unique: false,
  many,
});

const queue = index('queue', [
  ['status', 1],
  ['createdAt', -1],
  ['_id', 1],
]);
const byOwner = index('owner', [['owner', 1]]);
const byHelper = index('helper', [['helper', 1]]);
const byTag = index(
  'tag',
  [
    ['tags', 1],
    ['createdAt', 1],
  ],
  true,
);
const collection: Collection = { name: 'cases', table: 'c1', indexes: [queue, byOwner, byHelper, byTag] };

const plan = (filter: Filter, sort: Sort = []) => {
  const found = planOf(collection, filter, sort);
  if (found.kind !== 'spans') return { kind: found.kind };
  const indexes = [...new Set(found.spans.map((span) => span.index.name))];

  return {
    indexes,
    spans: found.spans.length,
    ordered: found.ordered,
    reversed: found.reversed,
    exact: found.exact,
  };
};

const newestFirst: Sort = [['createdAt', -1]];

describe('the way to the documents', () => {
  test('by id, and by nothing', () => {
    expect(plan({ _id: 'a', status: 'x' })).toEqual({ kind: 'ids' });
    expect(plan({ _id: { $in: ['a', 'b'] } })).toEqual({ kind: 'ids' });
    expect(plan({ unknown: 1 })).toEqual({ kind: 'scan' });
    expect(plan({ $or: [{ status: 'x' }, { unknown: 1 }] })).toEqual({ kind: 'scan' });
  });

  test('a walk by id, page after page: what every database keeps in order', () => {
    const walk = { indexes: ['_id_'], spans: 1, reversed: false };
    expect(plan({ _id: { $gt: 'a' } }, [['_id', 1]])).toEqual({ ...walk, ordered: true, exact: true });
    expect(plan({ _id: { $gt: 'a' }, unknown: 1 })).toEqual({ ...walk, ordered: false, exact: false });
    expect(plan({ status: 'x', _id: { $gt: 'a' } })).toMatchObject({ indexes: ['queue'] });
  });

  test('a queue page: equality, then the order of the index, either way round', () => {
    const page = { indexes: ['queue'], spans: 1, ordered: true, exact: true };
    expect(plan({ status: 'x' }, newestFirst)).toEqual({ ...page, reversed: false });
    expect(
      plan({ status: 'x' }, [
        ['createdAt', 1],
        ['_id', -1],
      ]),
    ).toEqual({ ...page, reversed: true });
    expect(plan({ status: 'x', createdAt: { $lt: 5 } }, newestFirst)).toEqual({ ...page, reversed: false });
    expect(plan({ status: 'x', other: 1 }, newestFirst)).toEqual({ ...page, reversed: false, exact: false });
  });

  test('several states are merged in order', () => {
    const states = { status: { $in: ['x', 'y', 'z'] } };
    expect(plan(states, newestFirst)).toMatchObject({ spans: 3, ordered: true, exact: true });
    expect(
      plan(states, [
        ['status', 1],
        ['createdAt', -1],
      ]),
    ).toMatchObject({ ordered: true });
    expect(
      plan(states, [
        ['status', 1],
        ['createdAt', 1],
      ]),
    ).toMatchObject({ ordered: false });
  });

  test('the next page after a cursor stays in order', () => {
    const after = { $or: [{ createdAt: { $lt: 5 } }, { createdAt: 5, _id: { $gt: 'k' } }] };
    expect(
      plan({ status: 'x', ...after }, [
        ['createdAt', -1],
        ['_id', 1],
      ]),
    ).toEqual({
      indexes: ['queue'],
      spans: 2,
      ordered: true,
      reversed: false,
      exact: true,
    });
  });

  test('mine or those I help with: two indexes together', () => {
    const mine = plan({ $or: [{ owner: 'o' }, { helper: 'o' }] }, newestFirst);
    expect(mine).toMatchObject({ indexes: ['owner', 'helper'], ordered: false, exact: false });
  });

  test('an index with several keys per document gives no order and is always tested', () => {
    expect(plan({ tags: 'wage' }, [['createdAt', 1]])).toMatchObject({
      indexes: ['tag'],
      ordered: false,
      exact: false,
    });
  });
});
