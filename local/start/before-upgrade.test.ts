import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreBackup } from '../cloud/backup/restore-backup';
import { backUpBeforeUpgrade, noteUpgraded } from './before-upgrade';

const home = mkdtempSync(join(tmpdir(), 'yuanshou-upgrade-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('data of an earlier version are copied before they are brought forward, once, and the copy is good', async () => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const data = join(home, 'data');
  expect(await backUpBeforeUpgrade(data, say)).toBeNull();
  const files = await restoreBackup('test/samples/made-by-bade04c/backup.tar.gz', data);

  const copy = await backUpBeforeUpgrade(data, say);
  expect(copy).toContain('-before-upgrade-');
  expect(said.join()).toContain(String(copy));
  expect(await restoreBackup(copy ?? '', join(home, 'back'))).toBe(files);

  noteUpgraded(data);
  expect(await backUpBeforeUpgrade(data, say)).toBeNull();
});
