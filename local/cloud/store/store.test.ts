import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { databaseFile, openStore, StoreError, type Store, type StoreOptions } from './index';
import { asking, declared, newFolder, removeFolders } from './testing/database';

const stores: Store[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  removeFolders();
});

const byOwner = { name: 'owner', keys: [['owner', 1] as const] };

async function open(options: Partial<StoreOptions> = {}) {
  const dir = options.dir ?? newFolder();
  const store = await openStore({ collections: [declared('t', byOwner)], ...options, dir });
  stores.push(store);

  return { dir, store, t: asking(store, 't') };
}

async function closeFirst(): Promise<void> {
  await stores.shift()?.close();
}

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ _id: i, text: `文${i}`, n: i % 7 }));

describe.each(['native', 'wasm'] as const)('the store in its threads (%s)', (driver) => {
  test('keeps what it is given, also after it was closed', async () => {
    const { dir, t } = await open({ driver });
    await t.insert({ _id: 'a', when: new Date(5), list: [1, { x: '中' }] });
    await closeFirst();
    const again = await open({ driver, dir });
    expect(await again.t.get('a')).toEqual({ _id: 'a', when: new Date(5), list: [1, { x: '中' }] });
    expect(await again.store.describe()).toEqual({
      driver: driver === 'native' ? 'better-sqlite3' : 'wasm',
      layout: 1,
      documents: { t: 1 },
    });
  });

  test('the other driver reads the same file', async () => {
    const { dir, t } = await open({ driver });
    await t.insert({ _id: 'a', owner: 'x' });
    await closeFirst();
    const other = await open({ driver: driver === 'native' ? 'wasm' : 'native', dir });
    expect(await other.t.find({ owner: 'x' })).toHaveLength(1);
  });

  test('errors arrive as StoreError with their code', async () => {
    const { store } = await open({ driver });
    const failed = asking(store, 'nowhere').find({});
    await expect(failed).rejects.toBeInstanceOf(StoreError);
    await expect(failed).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' });
  });

  test('a long scan and a long aggregation hold up neither reads by id nor writes', async () => {
    const { t } = await open({ driver });
    await t.insert(...many(20_000));
    const ended: string[] = [];
    const note = (name: string) => () => void ended.push(name);
    await Promise.all([
      t.find({ text: { $gt: '文' } }, { order: { text: -1 }, limit: 5 }).then(note('scan')),
      t.aggregate({ $match: { n: { $gte: 0 } } }, { $group: { _id: '$n' } }).then(note('aggregation')),
      t.count({ n: 3 }).then(note('count')),
      t.get(17).then(note('get')),
      t.update({ _id: 17 }, { $set: { seen: true } }).then(note('update')),
    ]);
    expect(new Set(ended.slice(0, 2))).toEqual(new Set(['get', 'update']));
    expect(ended).toHaveLength(5);
  });

  test('a long read sees what was written before it was asked', async () => {
    const { t } = await open({ driver });
    await t.insert(...many(3000));
    await t.update({ _id: 5 }, { $set: { n: 100 } });
    expect(await t.find({ n: 100 }, { order: { text: 1 } })).toEqual([{ _id: 5, text: '文5', n: 100 }]);
    expect(await t.aggregate({ $group: { _id: null, total: { $sum: 1 } } })).toEqual([
      { _id: null, total: 3000 },
    ]);
  });

  test('an unindexed long query is reported once', async () => {
    const lines: Record<string, unknown>[] = [];
    const { t } = await open({ driver, log: (line) => lines.push(line) });
    await t.insert(...many(3000));
    await t.find({ text: 'nobody' });
    expect(lines).toEqual([{ event: 'unindexed query', collection: 't', query: '{text}' }]);
  });

  test('writes that wait together are each answered with their own result', async () => {
    const { t } = await open({ driver });
    const writes = Array.from({ length: 50 }, (_, i) =>
      t.insert({ _id: i % 40 }).then(
        () => 'stored',
        () => 'refused',
      ),
    );
    const results = await Promise.all(writes);
    expect(results.filter((result) => result === 'stored')).toHaveLength(40);
    expect(await t.count({})).toBe(40);
  });

  test('a copy taken while it runs is a whole database', async () => {
    const { t, store } = await open({ driver });
    await t.insert(...many(500));
    const target = newFolder();
    await Promise.all([store.backup(path.join(target, databaseFile)), t.insert({ _id: 'later' })]);
    const copy = await open({ driver, dir: target });
    expect(await copy.t.count({ n: { $gte: 0 } })).toBe(500);
  });
});

test('a folder in use by another living process is refused by name', async () => {
  const dir = newFolder();
  writeFileSync(path.join(dir, `${databaseFile}.owner`), String(process.ppid));
  await expect(openStore({ dir, collections: [] })).rejects.toMatchObject({ code: 'DataFolderInUse' });
});

test('closing leaves neither mark nor log behind', async () => {
  const { dir, t } = await open();
  await t.insert({ _id: 1 });
  await closeFirst();
  expect(readdirSync(dir)).toEqual([databaseFile]);
});
