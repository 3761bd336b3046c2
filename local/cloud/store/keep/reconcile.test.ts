import path from 'node:path';
import type { Engine } from '../engine';
import { openWriter } from '../sqlite/open-sqlite';
import { asking, declared, newFolder, openEngine, removeFolders } from '../testing/database';
afterEach(removeFolders);

const byStatus = { name: 'by_status', keys: [['status', 1] as const] };
const uniqueNumber = { name: 'number', keys: [['number', 1] as const], unique: true };

describe('opening a database file', () => {
  let folder: string;
  const reopen = (engine: Engine, ...collections: ReturnType<typeof declared>[]) => {
    engine.close();
    return openEngine(collections, { folder, failUnindexed: true }).engine;
  };

  beforeEach(() => (folder = newFolder()));

  test('a newly declared index is built from what is there, and one no longer declared goes', async () => {
    const before = openEngine([declared('cases')], { folder }).engine;
    const docs = Array.from({ length: 1200 }, (_, i) => ({
      _id: i,
      status: i % 2 ? 'open' : ['done', 'old'],
    }));
    await asking(before, 'cases').insert(...docs);

    const indexed = reopen(before, declared('cases', byStatus));
    expect(await asking(indexed, 'cases').count({ status: 'open' })).toBe(600);
    expect(await asking(indexed, 'cases').count({ status: 'old', _id: { $lt: 100 } })).toBe(50);

    const without = reopen(indexed, declared('cases'));
    await expect(asking(without, 'cases').count({ status: 'open' })).rejects.toMatchObject({
      code: 'DATABASE_UNINDEXED_QUERY',
    });
    without.close();
  });

  test('a unique index over duplicates is refused by name and changes nothing', async () => {
    const before = openEngine([declared('cases')], { folder }).engine;
    await asking(before, 'cases').insert({ _id: 1 }, { _id: 2 });
    expect(() => reopen(before, declared('more'), declared('cases', byStatus, uniqueNumber))).toThrow(
      expect.objectContaining({
        code: 'IndexCannotBeBuilt',
        message: expect.stringContaining('number') as string,
      }) as Error,
    );
    const again = openEngine([], { folder }).engine;
    expect(again.documentCounts()).toEqual({ cases: 2 });
    again.close();
  });

  test('more indexes than the vendor takes are refused by name and nothing is made', () => {
    const many = Array.from({ length: 21 }, (_, at) => ({
      name: `by_${at}`,
      keys: [[`f${at}`, 1] as const],
    }));
    expect(() => openEngine([declared('cases', ...many)], { folder })).toThrow(
      expect.objectContaining({ code: 'IndexesTooMany' }) as Error,
    );
    expect(() => openEngine([declared('cases', ...many.slice(1))], { folder }).engine.close()).not.toThrow();
  });

  test('collections that are no longer declared keep their documents', async () => {
    const before = openEngine([declared('old')], { folder }).engine;
    await asking(before, 'old').insert({ _id: 1 });
    const after = reopen(before, declared('new'));
    expect(after.documentCounts()).toEqual({ new: 0, old: 1 });
    after.close();
  });

  test('a file of a newer layout is refused by name', () => {
    const file = path.join(folder, 'test.sqlite');
    const database = openWriter(file, 'native', () => undefined);
    database.exec('PRAGMA user_version=99');
    database.close();
    expect(() => openEngine([], { folder })).toThrow(
      expect.objectContaining({ code: 'DataFolderIsNewer' }) as Error,
    );
  });
});
