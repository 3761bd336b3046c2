import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inNewFolder } from './new-folder';

const home = mkdtempSync(join(tmpdir(), 'yuanshou-new-folder-'));
const now = new Date('2026-11-30T08:09:10.000Z');
const named = 'yuanshou-20261130080910';

afterAll(() => rmSync(home, { recursive: true }));

test('what was done lies in a folder of its moment', async () => {
  const keep = async (folder: string) => writeFileSync(join(folder, 'a'), 'a');
  const { folder } = await inNewFolder(join(home, 'kept'), keep, now);
  expect(readdirSync(folder)).toEqual(['a']);
  expect(folder).toBe(join(home, 'kept', named));
});

test('a copy that failed half way leaves nothing, and takes nothing else with it', async () => {
  mkdirSync(join(home, 'others', 'yuanshou-1'), { recursive: true });
  const fails = async (folder: string) => {
    writeFileSync(join(folder, 'half'), 'half');
    throw new Error('the vendor refused');
  };
  await expect(inNewFolder(join(home, 'others'), fails, now)).rejects.toThrow('the vendor refused');
  await expect(inNewFolder(join(home, 'new', 'deep'), fails, now)).rejects.toThrow('the vendor refused');
  expect(readdirSync(join(home, 'others'))).toEqual(['yuanshou-1']);
  expect(existsSync(join(home, 'new'))).toBe(false);
});

test('a folder in which something lies is left as it is', async () => {
  mkdirSync(join(home, 'full', named), { recursive: true });
  writeFileSync(join(home, 'full', named, 'b'), 'b');
  await expect(inNewFolder(join(home, 'full'), async () => undefined, now)).rejects.toThrow('不是空的');
  expect(readdirSync(join(home, 'full', named))).toEqual(['b']);
});
