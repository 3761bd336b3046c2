import { codeOf, startSdkDatabase, type Database, type SdkDatabase } from './sdk';
let sdk: SdkDatabase;
let db: Database;

beforeAll(async () => {
  sdk = await startSdkDatabase('things');
  db = sdk.db;
});

afterAll(() => sdk.stop());

const afterUpdate = async (before: object, change: object): Promise<unknown> => {
  await db.collection('things').doc('x').set(before);
  await db.collection('things').doc('x').update(change);
  const [after] = (await db.collection('things').doc('x').get()).data as object[];

  return { ...after, _id: undefined };
};

describe('what the SDK changes, the store keeps', () => {
  test('update commands', async () => {
    const _ = db.command;
    expect(await afterUpdate({ n: 1, m: 2 }, { n: _.inc(2), m: _.mul(3) })).toEqual({ n: 3, m: 6 });
    expect(await afterUpdate({ o: { a: 1, b: 2 } }, { o: { a: 5 } })).toEqual({ o: { a: 5, b: 2 } });
    expect(await afterUpdate({ o: { a: 1, b: 2 } }, { o: _.set({ a: 5 }) })).toEqual({ o: { a: 5 } });
    expect(await afterUpdate({ o: 1, p: 2 }, { o: _.remove() })).toEqual({ p: 2 });
    expect(await afterUpdate({ n: 5 }, { n: _.max(7) })).toEqual({ n: 7 });
    expect(await afterUpdate({ n: 5 }, { n: _.rename('k') })).toEqual({ k: 5 });
  });

  test('array commands', async () => {
    const _ = db.command;
    expect(await afterUpdate({ l: [1] }, { l: _.push([2, 3]) })).toEqual({ l: [1, 2, 3] });
    expect(await afterUpdate({ l: [1] }, { l: _.unshift([2]) })).toEqual({ l: [2, 1] });
    expect(await afterUpdate({ l: [1, 2] }, { l: _.pop() })).toEqual({ l: [1] });
    expect(await afterUpdate({ l: [1, 2] }, { l: _.shift() })).toEqual({ l: [2] });
    expect(await afterUpdate({ l: [1, 2, 3] }, { l: _.pull(_.gte(2)) })).toEqual({ l: [1] });
    expect(await afterUpdate({ l: [1, 2] }, { l: _.addToSet(2) })).toEqual({ l: [1, 2] });
    const modified = _.push({ each: [4, 2], sort: -1, slice: 2 });
    expect(await afterUpdate({ l: [3] }, { l: modified })).toEqual({ l: [4, 3] });
  });

  test('a nested update below null fails, as it does in production', async () => {
    await db.collection('things').doc('x').set({ o: null });
    const update = db
      .collection('things')
      .doc('x')
      .update({ o: { a: 1 } });
    expect(await codeOf(update)).toBe('DATABASE_REQUEST_FAILED');
  });

  test('counts what matched, and says when a document was made', async () => {
    const things = db.collection('things');
    await things.where({ _id: /.*/ }).remove();
    await things.add([{ k: 1 }, { k: 1 }, { k: 2 }]);
    expect((await things.where({ k: 1 }).update({ k: 1 })).updated).toBe(2);
    expect((await things.doc('new').set({ k: 3 })).upsertedId).toBe('new');
    expect((await things.where({ k: 1 }).remove()).deleted).toBe(2);
  });

  test('updateAndReturn is one step', async () => {
    const things = db.collection('things');
    await things.doc('counter').set({ n: 0 });
    const steps = Array.from({ length: 10 }, () =>
      things.where({ _id: 'counter' }).updateAndReturn({ n: db.command.inc(1) }),
    );
    const seen = (await Promise.all(steps)).map(({ doc }) => (doc as { n: number }).n);
    expect(seen.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('errors carry the service’s codes', async () => {
    expect(await codeOf(db.collection('nowhere').add({ a: 1 }))).toBe('DATABASE_COLLECTION_NOT_EXIST');
    expect(await codeOf(db.collection('nowhere').get())).toBe('DATABASE_COLLECTION_NOT_EXIST');
    expect(await codeOf(db.collection('things').add({ $k: 1 }))).toBe('DATABASE_REQUEST_FAILED');
    await db.collection('things').doc('twice').set({ a: 1 });
    expect(await codeOf(db.collection('things').add({ _id: 'twice' }))).toBe('DATABASE_REQUEST_FAILED');
  });

  test('collections are made by createCollection, once', async () => {
    await db.createCollection('made-now');
    expect((await db.collection('made-now').get()).data).toEqual([]);
    expect(await codeOf(db.createCollection('made-now'))).not.toBe('no error');
  });
});
