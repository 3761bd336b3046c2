import { asking, declared, openEngine, removeFolders } from './testing/database';
afterEach(removeFolders);

const unique = { name: 'number', keys: [['number', 1] as const], unique: true };
const byOwner = { name: 'owner', keys: [['owner', 1] as const, ['at', -1] as const] };

describe.each(['native', 'wasm'] as const)('database actions (%s)', (driver) => {
  const open = (options = {}) => {
    const opened = openEngine([declared('t', unique, byOwner), declared('other', byOwner)], {
      driver,
      ...options,
    });
    return { ...opened, t: asking(opened.engine, 't'), other: asking(opened.engine, 'other') };
  };

  test('an unknown collection fails, for every action', async () => {
    const nowhere = asking(open().engine, 'nowhere');
    const expected = {
      code: 'DATABASE_COLLECTION_NOT_EXIST',
      message: expect.stringContaining('nowhere') as string,
    };
    await expect(nowhere.insert({})).rejects.toMatchObject(expected);
    await expect(nowhere.find({})).rejects.toMatchObject(expected);
    await expect(nowhere.count({})).rejects.toMatchObject(expected);
    await expect(nowhere.update({}, { $set: { a: 1 } })).rejects.toMatchObject(expected);
    await expect(nowhere.remove({})).rejects.toMatchObject(expected);
    await expect(nowhere.aggregate({ $limit: 1 })).rejects.toMatchObject(expected);
  });

  test('unless it is created: explicitly once, or by autoCreate', async () => {
    const { engine } = open();
    await engine.run('database.addCollection', { collectionName: 'made' });
    expect(await asking(engine, 'made').find({})).toEqual([]);
    await expect(engine.run('database.addCollection', { collectionName: 'made' })).rejects.toThrow(
      'Table exist',
    );
    expect(await asking(open({ autoCreate: true }).engine, 'nowhere').find({})).toEqual([]);
    expect(await asking(open({ autoCreate: true }).engine, 'nowhere').insert({ _id: 'a' })).toEqual(['a']);
  });

  test('rows: 100 unless asked, never more than 1,000; aggregation 20 unless limited', async () => {
    const { t } = open();
    await t.insert(...Array.from({ length: 1100 }, (_, i) => ({ _id: i, number: i })));
    expect(await t.find({})).toHaveLength(100);
    expect(await t.find({}, { limit: 5000 })).toHaveLength(1000);
    expect(await t.aggregate({ $match: {} })).toHaveLength(20);
    expect(await t.aggregate({ $match: {} }, { $limit: 50 })).toHaveLength(50);
  });

  test('a missing unique field counts as null: the second document without it is a duplicate', async () => {
    const { t } = open();
    await t.insert({ _id: 'a' });
    await expect(t.insert({ _id: 'b' })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('E11000 duplicate key error collection: t index: number') as string,
    });
    await expect(t.insert({ _id: 'a', number: 2 })).rejects.toThrow('index: _id_ dup key: { _id: "a" }');
    await t.insert({ _id: 'c', number: 3 });
    await expect(t.update({ _id: 'c' }, { $unset: { number: '' } })).rejects.toThrow('E11000');
    expect(await t.get('c')).toEqual({ _id: 'c', number: 3 });
  });

  test('an insert of several documents is all or nothing', async () => {
    const { t } = open();
    await expect(t.insert({ _id: 'a', number: 1 }, { _id: 'b', number: 1 })).rejects.toThrow('E11000');
    expect(await t.count({})).toBe(0);
  });

  test('fields beginning with $ are not stored', async () => {
    await expect(open().t.insert({ $_key: 1 })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: "The dollar ($) prefixed field '$_key' in '$_key' is not valid for storage.",
    });
  });

  test('updated counts the documents matched, also when nothing changes', async () => {
    const { t } = open();
    await t.insert({ _id: 'a', number: 1, owner: 'x' }, { _id: 'b', number: 2, owner: 'x' });
    expect(await t.update({ owner: 'x' }, { $set: { owner: 'x' } })).toMatchObject({ updated: 2 });
    expect(await t.update({ owner: 'x' }, { $set: { at: 1 } }, { multi: false })).toMatchObject({
      updated: 1,
    });
    expect(await t.update({ _id: 'c' }, { $set: { at: 1 } })).toMatchObject({ updated: 0 });
  });

  test('set() replaces a document or makes it', async () => {
    const { t } = open();
    const set = { merge: false, upsert: true, multi: false };
    expect(await t.update({ _id: 'a' }, { number: 1 }, set)).toMatchObject({ updated: 0, upsert_id: 'a' });
    expect(await t.update({ _id: 'a' }, { owner: 'x' }, set)).toMatchObject({ updated: 1 });
    expect(await t.get('a')).toEqual({ _id: 'a', owner: 'x' });
  });

  test('an upsert with operators begins from the equalities of the filter', async () => {
    const { t } = open();
    const change = { $inc: { at: 1 }, $setOnInsert: { number: 9 } };
    await t.update({ _id: 'a', owner: 'x' }, change, { upsert: true });
    await t.update({ _id: 'a', owner: 'x' }, change, { upsert: true });
    expect(await t.get('a')).toEqual({ _id: 'a', owner: 'x', at: 2, number: 9 });
  });

  test('updateAndReturn gives the document after the change, or null', async () => {
    const { engine, t } = open();
    await t.insert({ _id: 'a', n: 1 });
    const body = { collectionName: 't', data: '{"$inc":{"n":1}}' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        engine.run('database.modifyAndReturnDoc', { ...body, query: '{"_id":"a"}' }),
      ),
    );
    const numbers = answers.map(({ data }) => (JSON.parse((data as { doc: string }).doc) as { n: number }).n);
    expect(new Set(numbers)).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
    expect(await engine.run('database.modifyAndReturnDoc', { ...body, query: '{"_id":"b"}' })).toEqual({
      data: { updated: 0, doc: 'null' },
    });
  });

  test('an unindexed query over 1,000 documents is logged by shape, without values, or fails', async () => {
    const docs = Array.from({ length: 1001 }, (_, i) => ({ _id: i, number: i, secret: 'x' }));
    const lenient = open();
    await lenient.t.insert(...docs);
    await lenient.t.find({ secret: 'nobody', at: { $lt: 5 } }, { order: { secret: 1 } });
    expect(lenient.lines).toEqual([
      { event: 'unindexed query', collection: 't', query: '{secret, at: {$lt}} sort {secret: 1}' },
    ]);
    const strict = open({ failUnindexed: true });
    await strict.t.insert(...docs);
    const expected = {
      code: 'DATABASE_UNINDEXED_QUERY',
      message: expect.stringContaining('{secret}') as string,
    };
    await expect(strict.t.count({ secret: 'y' })).rejects.toMatchObject(expected);
    await expect(strict.t.update({ secret: 'y' }, { $set: { a: 1 } })).rejects.toMatchObject(expected);
    expect(await strict.t.count({ number: { $gt: 1 } })).toBe(999);
    expect(await strict.t.find({ owner: null }, { limit: 1000 })).toHaveLength(1000);
  });

  test('several owners come merged in the order of the index, either way round, page by page', async () => {
    const { t } = open();
    await t.insert(
      ...Array.from({ length: 90 }, (_, i) => ({ _id: i, number: i, owner: `o${i % 4}`, at: (i * 37) % 90 })),
    );
    const owners = { owner: { $in: ['o0', 'o1', 'o3'] } };
    for (const way of [1, -1] as const) {
      const pages = [];
      for (let skip = 0; skip < 68; skip += 17) {
        pages.push(...(await t.find(owners, { order: { at: way }, skip, limit: 17 })));
      }
      const times = pages.map(({ at }) => Number(at));
      expect(times).toEqual([...times].sort((a, b) => (a - b) * way));
      expect(new Set(times).size).toBe(68);
    }
  });

  test('an update that looks through many documents changes them all', async () => {
    const { t } = open();
    await t.insert(...Array.from({ length: 2500 }, (_, i) => ({ _id: i, number: i, odd: i % 2 })));
    expect(await t.update({ odd: 1 }, { $set: { seen: true } })).toMatchObject({ updated: 1250 });
    expect(await t.count({ seen: true, odd: 1 })).toBe(1250);
    expect(await t.remove({ odd: 0 })).toBe(1250);
    expect(await t.count({})).toBe(1250);
  });

  test('a lookup asks the other collection through its index', async () => {
    const { engine } = open({ failUnindexed: true });
    const [t, other] = [asking(engine, 't'), asking(engine, 'other')];
    await t.insert({ _id: 'a', number: 1 }, { _id: 'b', number: 2 });
    await other.insert(...Array.from({ length: 1500 }, (_, i) => ({ _id: i, owner: `o${i}`, at: i })), {
      _id: 'x',
      owner: 'b',
    });
    const stages = [
      { $match: { number: { $gt: 0 } } },
      { $lookup: { from: 'other', localField: '_id', foreignField: 'owner', as: 'found' } },
      { $project: { found: 1 } },
    ];
    expect(await t.aggregate(...stages)).toEqual([
      { _id: 'a', found: [] },
      { _id: 'b', found: [{ _id: 'x', owner: 'b' }] },
    ]);
  });

  test('wrong requests get a code, never a crash', async () => {
    const { engine, t } = open();
    const run = (action: string, body: object) =>
      engine.run(`database.${action}`, { collectionName: 't', ...body });
    await expect(run('nonsense', {})).rejects.toMatchObject({ code: 'INVALID_PARAM' });
    await expect(run('insertDocument', { data: 'x' })).rejects.toMatchObject({ code: 'INVALID_PARAM' });
    await expect(run('insertDocument', { data: ['{'] })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    });
    await expect(run('getDocument', { collectionName: 7 })).rejects.toMatchObject({ code: 'INVALID_PARAM' });
    await expect(run('getDocument', { order: '{"a":2}' })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    });
    await expect(t.find({ a: { $nonsense: 1 } })).rejects.toMatchObject({
      code: expect.any(String) as string,
    });
    await expect(t.find({ $where: 'sleep(1000)' })).rejects.toMatchObject({
      code: expect.any(String) as string,
    });
  });
});
