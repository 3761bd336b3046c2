import { agreed } from '../../../test/accounts';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { changed } from '../../../test/stored';
import type { UsersAnswer } from '../../../contract/people/users';

/** Whoever manages accounts makes none alone: a second person agrees, or nothing happens. */
let office: TestOffice;
let place = 0;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const ask = (userName: string, action: string, input: object = {}) => office.desk(userName, action, input);
const lines = async (userName = 'malan') => dataOf<UsersAnswer>(await ask(userName, 'listUsers'));
const lineOf = async (userName: string) => (await lines()).users.find((one) => one.userName === userName);

async function asked(more: object = {}): Promise<{ id: string; userName: string }> {
  place += 1;
  const userName = `second.${place}`;
  const account = { userName, name: '卢小满', staffNumber: `L-${place}`, roles: ['clerk'], stationId: null };
  const { waitsFor } = dataOf<{ waitsFor: string }>(
    await ask('malan', 'inviteUser', { ...account, ...more }),
  );

  return { id: waitsFor, userName };
}

test('an account is there when the director has agreed, not before, and once', async () => {
  const { id, userName } = await asked();
  expect(await lineOf(userName)).toBeUndefined();
  expect(codeOf(await ask('malan', 'decideAccountChange', { id, agree: true }))).toBe('NotAllowed');
  const answers = await Promise.all(
    [1, 2, 3].map(() => ask('chenli', 'decideAccountChange', { id, agree: true })),
  );
  expect(answers.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1);
  expect(await lineOf(userName)).toBeDefined();
  expect((await lines()).waiting).toEqual([]);
});

test('nobody else agrees, and what was refused or taken back is over', async () => {
  for (const [who, ends] of [
    ['chenli', 'refused'],
    ['malan', 'taken back'],
  ] as const) {
    const { id, userName } = await asked();
    for (const other of ['lijing', 'wangmin', 'yuqing'])
      expect(codeOf(await ask(other, 'decideAccountChange', { id, agree: true }))).toBe('NotAllowed');
    expect([ends, codeOf(await ask(who, 'decideAccountChange', { id, agree: false }))]).toEqual([ends, 'ok']);
    expect(codeOf(await ask('chenli', 'decideAccountChange', { id, agree: true }))).toBe('AlreadyDone');
    expect(await lineOf(userName)).toBeUndefined();
  }
});

test('posts and resets wait, a name put right and a post taken away do not', async () => {
  const { id } = await asked();
  const account = dataOf<{ account: string }>(
    await ask('chenli', 'decideAccountChange', { id, agree: true }),
  );
  const change = {
    id: account.account,
    name: '卢小满',
    staffNumber: 'L-90',
    roles: ['clerk'],
    stationId: null,
  };
  expect(await waits('changeUser', change)).toBe(true);
  await agreed(office, await ask('malan', 'changeUser', { ...change, roles: ['clerk', 'approver'] }));
  for (const less of [{ name: '卢满' }, { roles: ['clerk'] }])
    expect(await waits('changeUser', { ...change, ...less })).toBe(false);
  for (const action of ['resetPassword', 'resetSecondFactor'])
    expect(await waits(action, { id: account.account })).toBe(true);
});

async function waits(action: string, input: object): Promise<boolean> {
  return 'waitsFor' in dataOf<object>(await ask('malan', action, input));
}

test('what was asked for cannot be changed past the product before the second person agrees', async () => {
  const { id } = await asked();
  await changed(office.cloud, 'account_changes', { _id: id }, { 'input.roles': ['approver'] });
  expect(codeOf(await ask('chenli', 'decideAccountChange', { id, agree: true }))).toBe('AccountTampered');
});

test('one whose user name was taken meanwhile goes on waiting, and says why', async () => {
  const [first, second] = [await asked({ userName: 'same.name' }), await asked({ userName: 'same.name' })];
  expect(codeOf(await ask('chenli', 'decideAccountChange', { id: first.id, agree: true }))).toBe('ok');
  expect(codeOf(await ask('chenli', 'decideAccountChange', { id: second.id, agree: true }))).toBe(
    'InputInvalid',
  );
  expect((await lines()).waiting.map(({ id }) => id)).toContain(second.id);
});
