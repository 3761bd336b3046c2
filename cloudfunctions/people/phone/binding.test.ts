import { agreed } from '../../../test/accounts';
import { samplePassword } from '../../../local/sample/staff';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { storedIn } from '../../../test/stored';
import { answer, bind, start } from '../../../test/scan-hands';

/** Which phone opens which account: tied by its owner, untied by owner or user manager, always written down. */
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const boundAt = async (userName: string) =>
  dataOf<{ boundAt: string | null }>(await office.desk(userName, 'phoneBinding')).boundAt;
const opens = async (openid: string) =>
  codeOf(await office.phone(openid, 'openScan', { scanCode: (await start(office)).code }));
const titles = async () => (await storedIn(office.cloud, 'office_changes')).map(({ title }) => title);

test('tying a phone takes the password, shows whose account, and is written down', async () => {
  expect(codeOf(await office.desk('lijing', 'startBinding', { password: 'guessed' }))).toBe('PasswordWrong');
  const password = samplePassword;
  const { code } = dataOf<{ code: string }>(await office.desk('lijing', 'startBinding', { password }));
  expect(await boundAt('lijing')).toBeNull();
  const view = dataOf(await office.phone('phone-a', 'openScan', { scanCode: code }));
  expect(view).toMatchObject({ use: 'bind', name: '李静', userName: 'lijing' });
  dataOf(await answer(office, 'phone-a', code, true));
  expect(await boundAt('lijing')).not.toBeNull();
  expect(await opens('phone-a')).toBe('ok');
  expect(codeOf(await answer(office, 'phone-b', code, true))).toBe('PhoneNotBound');
  expect(await titles()).toContain('绑定手机 lijing');
});

test('one phone, one account; a new phone takes the place of the old one', async () => {
  dataOf(await bind(office, 'wumei', 'phone-c'));
  expect(codeOf(await bind(office, 'chenli', 'phone-c'))).toBe('PhoneBoundElsewhere');
  dataOf(await bind(office, 'wumei', 'phone-d'));
  expect([await opens('phone-c'), await opens('phone-d')]).toEqual(['PhoneNotBound', 'ok']);
});

test('a refused binding ties nothing', async () => {
  const password = samplePassword;
  const { code } = dataOf<{ code: string }>(await office.desk('hetao', 'startBinding', { password }));
  dataOf(await answer(office, 'phone-e', code, false));
  expect(codeOf(await answer(office, 'phone-e', code, true))).toBe('PhoneNotBound');
  expect(await boundAt('hetao')).toBeNull();
});

test('untied by its owner, a phone opens nothing more; untying twice is named', async () => {
  dataOf(await bind(office, 'linfang', 'phone-f'));
  dataOf(await office.desk('linfang', 'unbindPhone'));
  expect(await opens('phone-f')).toBe('PhoneNotBound');
  expect(codeOf(await office.desk('linfang', 'unbindPhone'))).toBe('PhoneNotBound');
  expect(await titles()).toContain('解除手机绑定 linfang');
});

test('the user manager sees who has a phone and unties a lost one; what it opened ends', async () => {
  dataOf(await bind(office, 'zhouhang', 'phone-g'));
  const { users } = dataOf<{ users: { id: string; userName: string; phone: boolean }[] }>(
    await office.desk('malan', 'listUsers'),
  );
  const line = users.find(({ userName }) => userName === 'zhouhang');
  expect(line?.phone).toBe(true);
  expect(codeOf(await office.desk('chenli', 'releasePhone', { id: line?.id }))).toBe('NotAllowed');
  dataOf(await office.desk('malan', 'releasePhone', { id: line?.id }));
  expect(await opens('phone-g')).toBe('PhoneNotBound');
  expect(codeOf(await office.desk('zhouhang', 'me'))).toBe('NotSignedIn');
});

test('a closed account and a reset password take the phone with them', async () => {
  const { users } = dataOf<{ users: { id: string; userName: string }[] }>(
    await office.desk('malan', 'listUsers'),
  );
  const idOf = (name: string) => users.find(({ userName }) => userName === name)?.id;
  dataOf(await bind(office, 'tangsi', 'phone-h'));
  dataOf(await office.desk('malan', 'disableUser', { id: idOf('tangsi'), reason: '离职' }));
  dataOf(await bind(office, 'qianjin', 'phone-i'));
  await agreed(office, await office.desk('malan', 'resetPassword', { id: idOf('qianjin') }));
  expect([await opens('phone-h'), await opens('phone-i')]).toEqual(['PhoneNotBound', 'PhoneNotBound']);
});
