import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeBackup } from './backup/make-backup';
import { BackupRefused } from './backup/manifest';
import { restoreBackup } from './backup/restore-backup';
import { openTown, type Town } from './testing/harness';

let town: Town;
const at = (...names: string[]) => path.join(town.dir, ...names);
const longName = `${'欠'.repeat(60)}.jpg`;

/** Every stored file with its checksum. */
function filesIn(data: string): Record<string, string> {
  const folder = path.join(data, 'files');
  const names = readdirSync(folder, { recursive: true }).map(String);
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile()).sort();
  const sum = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(files.map((name) => [name, sum(name)]));
}

async function cases(): Promise<unknown[]> {
  const answer = await town.cloud.store.run('database.getDocument', {
    collectionName: 'cases',
    queryType: 'WHERE',
    query: '{}',
    order: '{"_id":1}',
    limit: 1000,
  });
  return (answer['data'] as { list: unknown[] }).list;
}

beforeAll(async () => {
  town = await openTown();
  const data = at('data');
  writeFileSync(path.join(data, 'keys.json'), '{"current":"k1"}');
  for (let no = 0; no < 120; no++) {
    await town.cloud.invoke('person', { step: 'add', document: { no, owner: `户主 ${no}` } });
  }
  await town.call('oLi_1', 'person', { step: 'file' });
  const token = await town.login('oLi_1');
  await fetch(
    `${town.cloud.clientUrl}/client/upload?cloudPath=incoming/oLi_1/${encodeURIComponent(longName)}`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: Buffer.alloc(300_000, 9),
    },
  );
});
afterAll(() => town.close());
describe('a backup of a cloud that is running', () => {
  it.each(['copy', 'copy.tar', 'copy.tar.gz'])('brings everything back from %s', async (name) => {
    const before = { files: filesIn(at('data')), cases: await cases() };
    let writing = true;
    const writer = (async () => {
      while (writing)
        await town.cloud.invoke('person', { step: 'add', document: { no: 999, owner: 'later' } });
    })();
    await makeBackup(at('data'), at('backups', name));
    writing = false;
    await writer;
    await restoreBackup(at('backups', name), at(`restored-${name}`));
    expect(filesIn(at(`restored-${name}`))).toEqual(before.files);
    expect(readFileSync(at(`restored-${name}`, 'keys.json'), 'utf8')).toBe('{"current":"k1"}');
    await town.restart({ dataDir: at(`restored-${name}`) });
    const after = await cases();
    expect(after).toEqual(expect.arrayContaining(before.cases));
    await town.restart();
  });

  it('keeps sign-ins and file addresses good after a restore', async () => {
    const token = await town.login('oLi_1');
    await makeBackup(at('data'), at('signed'));
    await restoreBackup(at('signed'), at('signed-back'));
    await town.restart({ dataDir: at('signed-back') });
    const answer = await fetch(`${town.cloud.clientUrl}/client/call`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ name: 'person', data: { step: 'who' } }),
    });
    expect(await answer.json()).toHaveProperty('result.OPENID', 'oLi_1');
    await town.restart();
  });
});

describe('a backup of a cloud that is stopped', () => {
  it('brings everything back, without the unfinished uploads and the logs', async () => {
    const before = { files: filesIn(at('data')), cases: await cases() };
    await town.cloud.stop();
    await makeBackup(at('data'), at('cold'));
    await restoreBackup(at('cold'), at('cold-back'));
    expect(readdirSync(at('cold-back')).sort()).toEqual(
      ['collections.json', 'database', 'files', 'key', 'keys.json', 'layout.json'].sort(),
    );
    await town.restart({ dataDir: at('cold-back') });
    expect({ files: filesIn(at('cold-back')), cases: await cases() }).toEqual(before);
    await town.restart();
  });
});

describe('what is refused', () => {
  it('restores nothing from a damaged copy', async () => {
    await makeBackup(at('data'), at('damaged'));
    const file = at('damaged', 'files', readdirSync(at('damaged', 'files'))[0] ?? '');
    const bytes = readFileSync(file);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    await expect(restoreBackup(at('damaged'), at('never'))).rejects.toThrow(BackupRefused);
    expect(existsSync(at('never'))).toBe(false);
  });

  it('restores nothing from an archive that is cut off', async () => {
    await makeBackup(at('data'), at('whole.tar'));
    const bytes = readFileSync(at('whole.tar'));
    writeFileSync(at('half.tar'), bytes.subarray(0, bytes.length / 2));
    await expect(restoreBackup(at('half.tar'), at('never'))).rejects.toThrow(BackupRefused);
    expect(existsSync(at('never'))).toBe(false);
  });

  it('never writes over a folder or a file that has something in it', async () => {
    mkdirSync(at('full'));
    writeFileSync(at('full', 'mine.txt'), 'mine');
    await makeBackup(at('data'), at('source'));
    await expect(restoreBackup(at('source'), at('full'))).rejects.toThrow(BackupRefused);
    await expect(makeBackup(at('data'), at('full', 'mine.txt'))).rejects.toThrow(BackupRefused);
    const { target } = await makeBackup(at('data'), at('full'));
    expect(path.dirname(target)).toBe(at('full'));
    expect(readFileSync(at('full', 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('takes only a data folder for one', async () => {
    await expect(makeBackup(at('functions'), at('nothing'))).rejects.toThrow(BackupRefused);
  });
});
