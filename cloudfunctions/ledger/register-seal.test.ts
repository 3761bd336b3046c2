import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { putBack, storedIn, takenOut, type Stored } from '../../test/stored';
import { faultsOf, leaves, withOther, wholeRun } from '../../test/tampering';
import type { CollectionName } from '../platform/documents';
import { newId } from '../platform/ids';

/** Somebody with every right to the database and without the key changes a register: each way of it is named. */
let office: TestOffice;
const id = newId();
const honours = 'ledger_honours' as CollectionName;
const values = {
  ...{ name: '全省先进集体', givenOn: '2026-03-01', to: '单位', who: '青禾县法律援助中心' },
  ...{ level: '省', by: '省司法厅', number: null },
};

const save = async (version: number, more: object) =>
  dataOf(
    await office.desk('lijing', 'saveLedgerLine', {
      ...{ ledger: 'honours', id, version, values: { ...values, ...more } },
    }),
  );
const tick = async () => {
  await office.cloud.invoke('seals', { only: ['sealAccounts', 'sealRegisters', 'anchorChains'] });
  await office.cloud.invoke('upkeep', { only: ['followLedgers'] });
};
const named = async () =>
  faultsOf(await wholeRun(office)).flatMap(({ part, kind }) =>
    part === 'registers' || kind.startsWith('register') ? [kind] : [],
  );

async function stored(name: CollectionName, query: object = {}): Promise<Stored> {
  const [found] = await storedIn(office.cloud, name, query);
  if (!found) throw new Error(`${name} is empty`);

  return found;
}

beforeAll(async () => {
  office = await openTestOffice();
  await tick();
  await save(0, {});
});
afterAll(() => office.close());

test('lines of earlier versions are sealed once, new and changed ones as they are written', async () => {
  expect((await stored('firms'))['seal']).toEqual(expect.any(String));
  await tick();
  expect(await named()).toEqual([]);
});

test('any value of a line that is changed past the product is named, and one set back to what it was', async () => {
  const older = await stored(honours, { _id: id });
  await save(1, { level: '市' });
  const now = await stored(honours, { _id: id });
  expect(await named()).toEqual([]);
  const notOfTheLine = ['_id', 'toCount', 'counted'];
  for (const path of leaves(now).filter(([key]) => !notOfTheLine.includes(String(key)))) {
    await putBack(office.cloud, honours, withOther(now, path, 'x') as Stored);
    expect([path.join('.'), await named()]).toEqual([
      path.join('.'),
      [expect.stringMatching(/register|unsealed/)],
    ]);
  }
  await putBack(office.cloud, honours, older);
  expect(await named()).toEqual(['registerOlder']);
  await putBack(office.cloud, honours, now);
});

test('a line added or taken away past the product is named', async () => {
  const one = await stored(honours, { _id: id });
  await putBack(office.cloud, honours, { ...one, _id: 'another' });
  expect(await named()).toEqual(['registerChanged']);
  await takenOut(office.cloud, honours, 'another');
  await takenOut(office.cloud, honours, id);
  expect(new Set(await named())).toEqual(new Set(['registerGone']));
  await putBack(office.cloud, honours, one);
});

test.each(['firms', 'lawyers', 'stations'] as const)('%s: another name is named', async (name) => {
  const one = await stored(name);
  await putBack(office.cloud, name, { ...one, name: '别的名字' });
  expect(await named()).toEqual(['registerChanged']);
  await putBack(office.cloud, name, one);
  expect(await named()).toEqual([]);
});
