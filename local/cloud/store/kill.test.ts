import { spawn } from 'node:child_process';
import path from 'node:path';
import { openNative } from './sqlite/sqlite-native';
import { databaseFile, openStore } from './index';
import { asking, declared, newFolder, removeFolders } from './testing/database';

afterAll(removeFolders);

const acknowledgedBeforeKill = 40;

/** Starts a process that inserts, kills it as soon as it has acknowledged enough, and gives what it acknowledged. */
async function insertUntilKilled(dir: string, driver: string, prefix: string): Promise<string[]> {
  const script = path.resolve('local/cloud/store/testing/inserting.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dir, driver, prefix]);
  let said = '';
  let complaint = '';
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    if (said.split('\n').length > acknowledgedBeforeKill) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  if (said === '') throw new Error(`the inserting process did not start: ${complaint}`);

  return said.split('\n').slice(0, -1);
}

test.each([
  ['native', 16],
  ['wasm', 4],
] as const)(
  'killed in the middle of writing, again and again, nothing acknowledged is lost (%s)',
  async (driver, kills) => {
    const dir = newFolder();
    const acknowledged: string[] = [];
    for (let i = 0; i < kills; i++) acknowledged.push(...(await insertUntilKilled(dir, driver, `run${i}`)));

    const store = await openStore({
      dir,
      driver,
      collections: [declared('t', { name: 'n', keys: [['n', 1]] })],
    });
    const t = asking(store, 't');
    const missing: string[] = [];
    for (const id of acknowledged) if (!(await t.get(id))) missing.push(id);
    expect(missing).toEqual([]);
    const total = await t.count({});
    expect(total).toBeGreaterThanOrEqual(acknowledged.length);
    expect(await t.count({ n: { $gte: 0 } })).toBe(total);
    await store.close();

    const database = openNative(path.join(dir, databaseFile), false);
    expect(database?.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    database?.close();
  },
  120_000,
);
