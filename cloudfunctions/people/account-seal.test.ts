import { agreed } from '../../test/accounts';
import { codeOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { putBack, storedIn, takenOut, type Stored } from '../../test/stored';
import { faultsOf, wholeRun } from '../../test/tampering';
import { samplePassword } from '../../local/sample/staff';
import type { CollectionName } from '../platform/documents';

/** Somebody with every right to the database and without the key makes themselves approver: it opens nothing, and is named. */
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
  await office.cloud.invoke('seals', { only: ['sealAccounts', 'anchorChains'] });
});
afterAll(() => office.close());

const signIn = async (userName: string, password: string = samplePassword) =>
  (await office.http('signIn', { userName, password })).answer;

async function stored(name: CollectionName, query: object): Promise<Stored> {
  const [found] = await storedIn(office.cloud, name, query);
  if (!found) throw new Error(`${name} has none`);

  return found;
}

async function put(name: CollectionName, document: Stored): Promise<void> {
  await takenOut(office.cloud, name, document._id);
  await putBack(office.cloud, name, document);
}

const named = async () =>
  faultsOf(await wholeRun(office))
    .filter(({ part, kind }) => part === 'accounts' || kind === 'accountGone')
    .map(({ kind, where }) => `${kind} ${where}`);

const changes: readonly (readonly [string, (other: Stored) => object])[] = [
  ['posts', () => ({ roles: ['approver', 'director'] })],
  ['a password of their own', (other) => ({ password: { ...(other['password'] as object), salt: 'eA==' } })],
  ['a staff number', () => ({ staffNumber: 'QH999' })],
  ['a station', () => ({ stationId: 'x' })],
  ['the seal taken off', () => ({ seal: undefined })],
  ['the seal of another', (other) => ({ seal: other['seal'] })],
];

test.each(changes)('an account with another %s opens nothing and is named', async (_what, change) => {
  const mine = await stored('users', { userName: 'lijing' });
  const changed = { ...mine, ...change(await stored('users', { userName: 'chenli' })) };
  await put('users', JSON.parse(JSON.stringify(changed)) as Stored);
  expect(codeOf(await signIn('lijing'))).not.toBe('ok');
  expect(await named()).toEqual([expect.stringContaining('lijing')]);
  await put('users', mine);
  expect(codeOf(await signIn('lijing'))).toBe('ok');
  expect(await named()).toEqual([]);
});

test('an account put into the database opens nothing, with a seal of another or none', async () => {
  const mine = await stored('users', { userName: 'lijing' });
  for (const seal of [mine['seal'], undefined]) {
    const ghost = JSON.parse(JSON.stringify({ ...mine, _id: 'ghost', userName: 'ghost', seal })) as Stored;
    await put('users', ghost);
    expect(codeOf(await signIn('ghost'))).toBe('AccountTampered');
    expect(await named()).toEqual([expect.stringContaining('ghost')]);
    await takenOut(office.cloud, 'users', 'ghost');
  }
});

test('a session put into the database, or one with other posts, is none', async () => {
  const entered = await office.http('signIn', { userName: 'lijing', password: samplePassword });
  const cookie = { cookie: entered.headers['set-cookie']?.split(';')[0] ?? '' };
  const ask = async () => codeOf((await office.http('me', {}, cookie)).answer);
  expect(await ask()).toBe('ok');
  const sessions = await storedIn(office.cloud, 'sessions', { 'user.userName': 'lijing' });
  for (const one of sessions) {
    const user = { ...(one['user'] as object), roles: ['approver'] };
    await put('sessions', { ...one, user });
  }
  expect(await ask()).toBe('NotSignedIn');
});

test('an account that was made here and is gone is named', async () => {
  const guest = { userName: 'guest.gone', name: '李小荷', staffNumber: 'G-9', roles: ['clerk'] };
  const { id } = await agreed(
    office,
    await office.desk('malan', 'inviteUser', { ...guest, stationId: null }),
  );
  expect(await named()).toEqual([]);
  const one = await stored('users', { _id: id });
  await takenOut(office.cloud, 'users', id);
  expect(await named()).toEqual([expect.stringContaining('accountGone')]);
  await putBack(office.cloud, 'users', one);
});
