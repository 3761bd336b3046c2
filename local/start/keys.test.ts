import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyPrint } from '../../cloudfunctions/audit/vitals';
import { keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import type { Store } from '../cloud/store';
import { keysIn, KeysMissing } from './keys';
import { refuseOtherKeys } from './other-keys';

const folder = mkdtempSync(join(tmpdir(), 'yuanshou-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an empty folder gets keys once; data without their keys, or with damaged ones, are not opened', () => {
  const made = keysIn(folder);
  expect(keysIn(folder)).toEqual(made);
  mkdirSync(join(folder, 'database'));
  writeFileSync(join(folder, 'database', 'database.sqlite'), 'data');

  writeFileSync(join(folder, 'keys.json'), '{');
  expect(() => keysIn(folder)).toThrow(KeysMissing);
  rmSync(join(folder, 'keys.json'));
  expect(() => keysIn(folder)).toThrow(/放回去/);
  expect(() => readFileSync(join(folder, 'keys.json'))).toThrow();

  writeFileSync(join(folder, 'keys.json'), made.YUANSHOU_KEYS);
  expect(keysIn(folder)).toEqual(made);
});

test('keys of another house are refused by the print that this one took of its own', async () => {
  const key = (sign: string): string => Buffer.alloc(32, sign).toString('base64');
  const of = (sign: string) => ({
    YUANSHOU_KEYS: JSON.stringify({ current: 'k1', sealing: { k1: key(sign) }, index: key(sign) }),
  });
  const print = keyPrint({ keys: keysFrom(of('a')) });
  const list = [JSON.stringify({ _id: 'key', about: { print } })];
  const store = { run: () => Promise.resolve({ data: { list } }) } as unknown as Store;
  await expect(refuseOtherKeys(store, of('a'))).resolves.toBeUndefined();
  await expect(refuseOtherKeys(store, of('b'))).rejects.toThrow(KeysMissing);
});
