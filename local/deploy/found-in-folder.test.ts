import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUpBeforeUpgrade } from '../start/before-upgrade';
import { keysIn } from '../start/keys';
import { foundInFolder } from './found-in-folder';
import { inOfficeOf } from './in-office';
const home = mkdtempSync(join(tmpdir(), 'yuanshou-founded-'));
const folder = join(home, 'data');
const before = { ...process.env };
const parts = {
  ...{ name: '禾川县法律援助中心', shortName: '禾', phone: '0999-1234801', address: '禾川县新街1号' },
  ...{ hours: '周一到周五 9:00–17:00', bureau: '禾川县司法局', manager: 'mana', managerName: '孟安' },
};

afterAll(() => {
  process.env = before;
  rmSync(home, { recursive: true });
});

test('a centre founded in a folder of this machine is there when the house starts on it, with keys', async () => {
  const { password } = await foundInFolder(folder, parts, false);
  expect(password.length).toBeGreaterThan(12);
  expect(keysIn(folder)).toHaveProperty('YUANSHOU_KEYS');
  expect(await backUpBeforeUpgrade(folder, () => undefined)).toBeNull();
  const centres = await inOfficeOf(folder, ({ store }) => store.find('centres', {}, { limit: 2 }));
  expect(centres.map(({ name }) => name)).toEqual([parts.name]);
});
