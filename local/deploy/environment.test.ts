import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteVital } from '../../cloudfunctions/audit/vitals';
import { collections } from '../../cloudfunctions/platform/collections';
import type { CollectionName } from '../../cloudfunctions/platform/documents';
import { openOffice, type Office } from '../../cloudfunctions/platform/office';
import { nodeSdk } from '../../cloudfunctions/platform/sdk/sdk-node';
import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { attachPhoto, decide, recommended, submitted } from '../../test/office-cases';
import { storedIn } from '../../test/stored';
import { faultsOf, wholeRun } from '../../test/tampering';
import { LOCAL_ENV, startCloud, type Cloud } from '../cloud/cloud';
import { redirection } from '../cloud/functions/context';
import { backUp } from './environment/back-up';
import { copyDocuments, leftOut } from './environment/copied-documents';
import { prove } from './environment/prove';
import { restore } from './environment/restore';

/** Backup and restore of an environment, through the SDK alone, as on an account. */
const names = collections.map(({ name }) => name as CollectionName);
const before = { ...process.env };
const home = mkdtempSync(join(tmpdir(), 'yuanshou-environment-'));
const folder = join(home, 'backup');
let town: TestOffice;
let office: Office;

const at = ({ adminUrl, secret }: Cloud): void =>
  void Object.assign(process.env, redirection(LOCAL_ENV, adminUrl, secret));
const officeIn = (cloud: Cloud, YUANSHOU_KEYS: string): Office => {
  at(cloud);

  return openOffice(nodeSdk(LOCAL_ENV), { YUANSHOU_KEYS });
};
const byId = async (cloud: Cloud, name: CollectionName) =>
  (await storedIn(cloud, name)).sort((a, b) => (a._id < b._id ? -1 : 1));
const emptyCloud = (name: string) =>
  startCloud({ dataDir: join(home, name), port: 0, collections, timers: false });
const tick = async () => {
  for (const name of ['clock', 'upkeep', 'seals'])
    await town.cloud.invoke(name, { only: ['followEvents', 'makePapers', 'anchorChains'] });
};

beforeAll(async () => {
  town = await openTestOffice();
  const caseId = await recommended(town, 'env-1');
  dataOf(await attachPhoto(town, 'env-1', caseId));
  dataOf(await decide(town, 'chenli', 'grant', caseId, { reason: '同意给予。' }));
  await submitted(town, 'env-2');
  await tick();
  office = officeIn(town.cloud, town.keys);
});
afterAll(async () => {
  process.env = before;
  await town.close();
  rmSync(home, { recursive: true, force: true });
});

test('while the office goes on working everything is copied, and what comes back is whole', async () => {
  let isCopying = true;
  const busy = (async () => {
    const caseId = await submitted(town, 'env-3');
    for (let no = 0; isCopying; no += 1) {
      const phone = `139001390${String(no % 100).padStart(2, '0')}`;
      await town.phone('env-3', 'changeContact', { caseId, phone });
      await tick();
    }
  })();
  const manifest = await backUp({ office, environment: LOCAL_ENV, collections: names, folder });
  isCopying = false;
  await busy;
  expect(manifest.missing).toEqual([]);
  expect(await prove(folder, town.keys)).toEqual([]);
});

test('the clock’s note of its last link is copied before the links, what was given out after everything', async () => {
  const order: string[] = [];
  await copyDocuments(office, names, (name) => void order.push(name));
  expect(order.indexOf('vitals')).toBeLessThan(order.indexOf('anchors'));
  expect(order.indexOf('counters')).toBeGreaterThan(order.lastIndexOf('anchors'));
  expect(order.at(-1)).toBe('counters');
});

test('nothing of a copy can be read without the keys', () => {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const text = all.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join('\n');
  expect(all.length).toBeGreaterThan(10);
  for (const word of ['openid', 'ownerKey', 'passwordHash', '%PDF', '\xff\xd8\xff'])
    expect(text).not.toContain(word);
});

test('what was copied in quiet comes back to the last document and byte, sign-ins aside', async () => {
  const quiet = join(home, 'quiet');
  at(town.cloud);
  const { madeAt } = await backUp({ office, environment: LOCAL_ENV, collections: names, folder: quiet });
  const cloud = await emptyCloud('restored');
  const back = officeIn(cloud, town.keys);
  await restore(back, quiet);
  for (const name of names.filter((one) => !leftOut.includes(one)))
    expect([name, await byId(cloud, name)]).toEqual([name, await byId(town.cloud, name)]);
  expect(await storedIn(cloud, 'sessions')).toEqual([]);
  const files = readdirSync(join(home, 'restored', 'files'), { recursive: true }).map(String);
  expect(files.filter((name) => /\.\w+$/.test(name)).sort()).toEqual(
    town
      .files()
      .filter((name) => /\.\w+$/.test(name) && !name.startsWith('incoming'))
      .sort(),
  );
  await expect(restore(back, quiet)).rejects.toThrow('已经有中心');
  await cloud.stop();

  at(town.cloud);
  await noteVital(office, 'backup', {}, madeAt);
  expect(faultsOf(await wholeRun(town))).toEqual([]);
});

test('a restore that was stopped is run again, and brings everything once', async () => {
  const cloud = await emptyCloud('stopped');
  const back = officeIn(cloud, town.keys);
  const store = { ...back.store };
  let left = 12;
  store.addAll = async (...given) => {
    if (left-- === 0) throw new Error('stopped');
    await back.store.addAll(...given);
  };
  await expect(restore({ ...back, store }, folder)).rejects.toThrow('stopped');
  const { documents } = await restore(back, folder);
  const there = await Promise.all(names.map(async (name) => (await storedIn(cloud, name)).length));
  expect(there.reduce((sum, one) => sum + one, 0)).toBe(documents);
  await cloud.stop();
});

test('a copy that is damaged, changed or sealed with other keys is refused, and nothing is written', async () => {
  const cloud = await emptyCloud('never');
  const back = officeIn(cloud, town.keys);
  const withChange = async (name: string, change: (bytes: Buffer) => Buffer) => {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    writeFileSync(file, change(Buffer.from(bytes)));
    const refusal = await restore(back, folder).then(
      () => '',
      (error: Error) => error.message,
    );
    writeFileSync(file, bytes);

    return refusal;
  };
  const flipped = (bytes: Buffer) => (bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1), bytes);
  expect(await withChange('documents/000000', flipped)).toContain('documents/000000 缺失或已损坏');
  expect(await withChange('files/000000', () => readFileSync(join(folder, 'files/000001')))).toContain(
    '损坏',
  );
  const fewer = (bytes: Buffer) => {
    const { documents, ...rest } = JSON.parse(bytes.toString()) as { documents: object[] };

    return Buffer.from(JSON.stringify({ ...rest, documents: documents.slice(1) }));
  };
  expect(await withChange('manifest.json', fewer)).toContain('清单被人改过');
  const others = JSON.parse(town.keys) as { index: string };
  const stranger = openOffice(nodeSdk(LOCAL_ENV), {
    YUANSHOU_KEYS: JSON.stringify({ ...others, index: Buffer.alloc(32, 9).toString('base64') }),
  });
  await expect(restore(stranger, folder)).rejects.toThrow('另一把密钥');
  expect(await storedIn(cloud, 'cases')).toEqual([]);
  await cloud.stop();
});
