import { agreed } from '../../../test/accounts';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import type { UserLine } from '../../../contract/people/users';

/** The user manager's work: accounts come, change, are shut and opened again. */
let office: TestOffice;
const newcomer = {
  userName: 'duanyu',
  name: '段谷雨',
  staffNumber: 'D-1',
  roles: ['clerk'],
  stationId: null,
};

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const manage = (action: string, input: object = {}) => office.desk('malan', action, input);
const signIn = async (userName: string, password: string) =>
  (await office.http('signIn', { userName, password })).answer;

async function lineOf(userName: string): Promise<UserLine | undefined> {
  const { users } = dataOf<{ users: readonly UserLine[] }>(await manage('listUsers'));

  return users.find((one) => one.userName === userName);
}

test('whoever is invited signs in with the password shown once, and has to choose an own one', async () => {
  const { password } = await agreed(office, await manage('inviteUser', newcomer));
  expect(dataOf(await signIn('duanyu', password))).toMatchObject({ mustChangePassword: true });
  expect(JSON.stringify(await manage('listUsers'))).not.toContain(password);
  expect(codeOf(await manage('inviteUser', newcomer))).toBe('InputInvalid');
});

test('only the user manager manages accounts, and of the own centre', async () => {
  for (const userName of ['lijing', 'chenli', 'yuqing']) {
    expect(codeOf(await office.desk(userName, 'inviteUser', { ...newcomer, userName: 'someone' }))).toBe(
      'NotAllowed',
    );
  }
  expect(codeOf(await manage('disableUser', { id: '0'.repeat(16), reason: '离职' }))).toBe('PersonNotFound');
});

test('a shut account opens no door until it is opened again', async () => {
  const { id, password } = await agreed(
    office,
    await manage('inviteUser', { ...newcomer, userName: 'leaver', staffNumber: 'D-2' }),
  );
  dataOf(await manage('disableUser', { id, reason: '调到别处' }));
  expect(codeOf(await signIn('leaver', password))).not.toBe('ok');
  expect((await lineOf('leaver'))?.disabledAt).not.toBeNull();
  const asked = await manage('enableUser', { id });
  expect(codeOf(await signIn('leaver', password))).not.toBe('ok');
  await agreed(office, asked);
  expect(codeOf(await signIn('leaver', password))).toBe('ok');
  expect((await lineOf('leaver'))?.disabledAt).toBeNull();
});

test('somebody locked out after five wrong passwords is let in by the user manager', async () => {
  const { id, password } = await agreed(
    office,
    await manage('inviteUser', { ...newcomer, userName: 'forgetful', staffNumber: 'D-3' }),
  );
  for (let n = 0; n < 5; n += 1) await signIn('forgetful', 'Wrong-password-1');
  expect(codeOf(await signIn('forgetful', password))).not.toBe('ok');
  dataOf(await manage('enableUser', { id }));
  expect(codeOf(await signIn('forgetful', password))).toBe('ok');
});

test('the sign-in page of the demo lists the sample accounts, and those of nobody else', async () => {
  const { accounts } = dataOf<{ accounts: { userName: string }[] }>(
    (await office.http('demoAccounts', {})).answer,
  );
  const names = accounts.map(({ userName }) => userName);
  expect(names).toContain('lijing');
  expect(names).not.toContain('duanyu');
});

test('every change of an account is noted with who made it', async () => {
  const { lines } = dataOf<{ lines: { who: string; title: string }[] }>(
    await office.desk('yuqing', 'listOfficeChanges', {}),
  );
  const titles = lines.filter(({ who }) => who === '马兰').map(({ title }) => title);
  for (const word of ['新建账号', '停用', '启用']) expect(titles.join('\n')).toContain(word);
});
