import { setTimeout as later } from 'node:timers/promises';
import { asking, declared, openEngine, removeFolders } from '../testing/database';
afterEach(removeFolders);

const conflict = { code: 'DATABASE_TRANSACTION_CONFLICT' };
const gone = { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('30 seconds') as string };

describe.each(['native', 'wasm'] as const)('transactions (%s)', (driver) => {
  const open = async (options = {}) => {
    const { engine } = openEngine([declared('t', { name: 'n', keys: [['n', 1]], unique: true })], {
      driver,
      ...options,
    });
    const t = asking(engine, 't');
    await t.insert({ _id: 'a', n: 1 }, { _id: 'b', n: 2 });
    const begin = async () => String((await engine.run('database.startTransaction', {})).transactionId);
    const commit = (transactionId: string) => engine.run('database.commitTransaction', { transactionId });
    const abort = (transactionId: string) => engine.run('database.abortTransaction', { transactionId });
    const set = (id: string, n: number, transactionId?: string) =>
      t.update({ _id: id }, { $set: { n } }, { queryType: 'DOC', multi: false, transactionId });

    return { engine, t, begin, commit, abort, set };
  };

  test('see their own writes; others see them after the commit, together', async () => {
    const { t, begin, commit, set, engine } = await open();
    const id = await begin();
    await set('a', 10, id);
    await engine.run('database.insertDocument', {
      collectionName: 't',
      data: ['{"_id":"c","n":3}'],
      transactionId: id,
    });
    await t.remove({ _id: 'b' }, { queryType: 'DOC', multi: false, transactionId: id });
    expect(await t.get('a', id)).toEqual({ _id: 'a', n: 10 });
    expect(await t.find({}, { transactionId: id, order: { n: -1 } })).toEqual([
      { _id: 'a', n: 10 },
      { _id: 'c', n: 3 },
    ]);
    expect(await t.find({}, { order: { n: 1 } })).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ]);
    await commit(id);
    expect(await t.find({}, { order: { n: 1 } })).toEqual([
      { _id: 'c', n: 3 },
      { _id: 'a', n: 10 },
    ]);
  });

  test('read the state of their first operation, whatever others commit later', async () => {
    const { t, begin, set } = await open();
    const [early, late] = [await begin(), await begin()];
    await t.get('b', early);
    await set('a', 7);
    await t.remove({ _id: 'b' });
    await t.insert({ _id: 'c', n: 3 });
    expect(await t.find({}, { transactionId: early, order: { n: 1 } })).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ]);
    expect(await t.get('b', early)).toEqual({ _id: 'b', n: 2 });
    expect(await t.get('c', early)).toBeUndefined();
    expect(await t.get('a', late)).toEqual({ _id: 'a', n: 7 });
  });

  test('the second writer of a document fails at its write, not at the commit', async () => {
    const { t, begin, commit, set } = await open();
    const [first, second] = [await begin(), await begin()];
    await set('a', 5, first);
    await expect(set('a', 6, second)).rejects.toMatchObject(conflict);
    await commit(first);
    expect(await t.get('a')).toEqual({ _id: 'a', n: 5 });
  });

  test('a document that changed since the snapshot cannot be written', async () => {
    const { t, begin, set } = await open();
    const id = await begin();
    await t.get('a', id);
    await set('a', 6);
    await expect(set('a', 7, id)).rejects.toMatchObject(conflict);
  });

  test('different documents may be written side by side (write skew is allowed)', async () => {
    const { t, begin, commit, set } = await open();
    const [first, second] = [await begin(), await begin()];
    await t.get('b', first);
    await t.get('a', second);
    await set('a', 5, first);
    await set('b', 6, second);
    await commit(first);
    await commit(second);
    expect(await t.count({ n: { $in: [5, 6] } })).toBe(2);
  });

  test('an ordinary write waits until the transaction that holds the document ends', async () => {
    const { t, begin, commit, abort, set } = await open();
    for (const end of [commit, abort]) {
      const id = await begin();
      await set('a', 50, id);
      let done = false;
      const waiting = t.update({ _id: 'a' }, { $inc: { n: 1 } }).then(() => (done = true));
      await set('b', 99);
      expect(done).toBe(false);
      await end(id);
      await waiting;
      expect(await t.get('a')).toEqual({ _id: 'a', n: 51 + (end === abort ? 1 : 0) });
    }
  });

  test('an aborted transaction leaves nothing, and an ended one is gone', async () => {
    const { t, begin, commit, abort, set } = await open();
    const id = await begin();
    await set('a', 5, id);
    await abort(id);
    expect(await t.get('a')).toEqual({ _id: 'a', n: 1 });
    await expect(set('a', 5, id)).rejects.toMatchObject(gone);
    await expect(commit(id)).rejects.toMatchObject(gone);
    await expect(abort('nonsense')).rejects.toMatchObject(gone);
  });

  test('a transaction that takes too long ends by itself and lets its documents go', async () => {
    const { t, begin, commit, set } = await open({ transactionLifeMs: 20 });
    const id = await begin();
    await set('a', 5, id);
    await t.update({ _id: 'a' }, { $set: { n: 8 } });
    await later(1);
    await expect(commit(id)).rejects.toMatchObject(gone);
    expect(await t.get('a')).toEqual({ _id: 'a', n: 8 });
  });

  test('a commit that breaks a unique index writes nothing', async () => {
    const { t, begin, commit, set } = await open();
    const id = await begin();
    await set('b', 20, id);
    await set('a', 3, id);
    await t.insert({ _id: 'c', n: 3 });
    await expect(commit(id)).rejects.toThrow('E11000');
    expect(await t.find({}, { order: { n: 1 } })).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', n: 3 },
    ]);
  });

  test('where() is refused when strict, doc() is not', async () => {
    const { t, begin } = await open({ strictTransactions: true });
    const id = await begin();
    expect(await t.get('a', id)).toEqual({ _id: 'a', n: 1 });
    await expect(t.find({ n: 1 }, { transactionId: id })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
    });
    await expect(t.update({ n: 1 }, { $set: { n: 3 } }, { transactionId: id })).rejects.toThrow(
      'inside a transaction',
    );
  });
});
