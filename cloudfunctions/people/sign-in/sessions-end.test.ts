import { agreed } from '../../../test/accounts';
import { samplePassword } from '../../../local/sample/staff';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { codeAt, stepAt } from './one-time-code';

/** Whatever changes about an account ends what was opened before: a thief's session too. */
let office: TestOffice;
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  office = await openTestOffice();
  const { users } = dataOf<{ users: { id: string; userName: string }[] }>(
    await office.desk('malan', 'listUsers'),
  );
  ids = new Map(users.map(({ id, userName }) => [userName, id]));
});
afterAll(() => office.close());

/** A browser of its own, signed in. */
async function browser(userName: string, password = samplePassword) {
  const { headers } = await office.http('signIn', { userName, password });
  const cookie = headers['set-cookie']?.split(';')[0] ?? '';

  return {
    me: async () => codeOf((await office.http('me', {}, { cookie })).answer),
    ask: async (action: string, input: object = {}) =>
      dataOf((await office.http(action, input, { cookie })).answer),
  };
}

test('a new password ends the other sessions and leaves the own one open', async () => {
  const [own, other] = [await browser('lijing'), await browser('lijing')];
  await own.ask('changePassword', { password: samplePassword, newPassword: '青禾县的秋天很好看二零二六' });
  expect([await own.me(), await other.me()]).toEqual(['ok', 'NotSignedIn']);
});

test('setting up the second factor ends the other sessions', async () => {
  const [own, other] = [await browser('wumei'), await browser('wumei')];
  const { secret } = await own.ask('startSecondFactor');
  expect(await other.me()).toBe('ok');
  const code = codeAt(String(secret), stepAt(new Date().toISOString()));
  await own.ask('confirmSecondFactor', { code });
  expect([await own.me(), await other.me()]).toEqual(['ok', 'NotSignedIn']);
});

test.each<readonly [what: string, userName: string, action: string, more: object]>([
  ['a reset password', 'linfang', 'resetPassword', {}],
  [
    'another role',
    'zhouhang',
    'changeUser',
    { name: '周航', staffNumber: 'Z-1', roles: ['clerk'], stationId: null },
  ],
  ['a closed account', 'fengyan', 'disableUser', { reason: '离职' }],
  ['a second factor taken away', 'chenli', 'resetSecondFactor', {}],
])('%s ends every session of that person, and of nobody else', async (_what, userName, action, more) => {
  const [one, two, bystander] = [await browser(userName), await browser(userName), await browser('wangmin')];
  await agreed(office, await office.desk('malan', action, { id: ids.get(userName), ...more }));
  expect([await one.me(), await two.me(), await bystander.me()]).toEqual([
    'NotSignedIn',
    'NotSignedIn',
    'ok',
  ]);
});

test('five wrong guesses lock the door, but put nobody out who is in', async () => {
  const one = await browser('hetao');
  for (let n = 1; n <= 5; n += 1) await office.http('signIn', { userName: 'hetao', password: 'wrong' });
  expect(await one.me()).toBe('ok');
  const { answer } = await office.http('signIn', { userName: 'hetao', password: samplePassword });
  expect(codeOf(answer)).toBe('AccountLocked');
});
