import { copyFileSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { Catalog } from '../keep/catalog';
import { CommitQueue, Locked } from './commit-queue';
import { prepareLayout } from '../keep/layout';
import { openWriter } from '../sqlite/open-sqlite';
import { newFolder, removeFolders } from '../testing/database';

afterEach(removeFolders);

function openQueue(folder = newFolder()) {
  const database = openWriter(path.join(folder, 'queue.sqlite'), 'native', () => undefined);
  prepareLayout(database);
  database.exec('create table if not exists n(value integer unique)');
  const queue = new CommitQueue(database, new Catalog(database));
  const add = (value: number) => queue.write(() => database.run('insert into n values(?)', value));
  const values = () =>
    database.all<{ value: number }>('select value from n order by value').map((row) => row.value);

  return { database, queue, add, values };
}

describe('writes that wait together', () => {
  test('one that fails is undone alone', async () => {
    const { database, queue, add, values } = openQueue();
    const failing = queue.write(() => {
      database.run('insert into n values(99)');
      throw new Error('changed its mind');
    });
    const outcomes = await Promise.allSettled([add(1), failing, add(1), add(2)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(values()).toEqual([1, 2]);
  });

  test('one that fails by itself leaves the queue usable', async () => {
    const { queue, add, values } = openQueue();
    await expect(queue.write(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await add(1);
    await expect(add(1)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' });
    await add(2);
    expect(values()).toEqual([1, 2]);
  });

  test('one that meets a lock is tried again when it is released, and the others go on', async () => {
    const { queue, add, values } = openQueue();
    let release = (): void => undefined;
    let held = true;
    const released = new Promise<void>((resolve) => (release = resolve));
    const waiting = queue.write(() => {
      if (held) throw new Locked(released);
      return 'done';
    });
    await add(1);
    expect(values()).toEqual([1]);
    held = false;
    release();
    expect(await waiting).toBe('done');
  });

  test('those that wait when the file is closed are kept; later ones are refused by name', async () => {
    const { database, queue, add, values } = openQueue();
    const waiting = Promise.all([add(1), add(2)]);
    queue.close();
    expect(values()).toEqual([1, 2]);
    database.close();
    await waiting;
    await expect(add(3)).rejects.toMatchObject({ code: 'SYS_ERR', message: 'The database is being closed.' });
    // the commit that was scheduled before the closing finds nothing to do
    await new Promise(setImmediate);
  });

  test('what lasts with the next write is committed at once, and lies before it in the log', async () => {
    const folder = newFolder();
    const { database, queue, values } = openQueue(folder);
    const said = jest.spyOn(database, 'exec');
    const waits = () => said.mock.calls.map(([sql]) => sql);
    const add = (value: number, lastsWithTheNext: boolean) =>
      queue.write(() => database.run('insert into n values(?)', value), lastsWithTheNext);
    await add(1, true);
    expect(values()).toEqual([1]);
    expect(waits()).toEqual(['PRAGMA synchronous=NORMAL', 'PRAGMA synchronous=2']);
    await Promise.all([add(2, true), add(3, false)]);
    expect(waits()).toHaveLength(2);
    const promised = statSync(path.join(folder, 'queue.sqlite-wal')).size;
    await add(4, true);
    // The power fails: of the log there is what was waited for.
    const rest = newFolder();
    for (const name of ['queue.sqlite', 'queue.sqlite-wal'])
      copyFileSync(path.join(folder, name), path.join(rest, name));
    truncateSync(path.join(rest, 'queue.sqlite-wal'), promised);
    expect(openQueue(rest).values()).toEqual([1, 2, 3]);
  });
});
