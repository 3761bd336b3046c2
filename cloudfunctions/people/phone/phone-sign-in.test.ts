import type { Answer } from '../../../contract/envelope';
import { officeAt } from '../../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { changed, storedIn, takenOut } from '../../../test/stored';
import { answer, bind, finish, later, start, type Started } from '../../../test/scan-hands';

/** A staff member signs in at the desk with the phone: only with the bound phone, only in the browser that asked, once. */
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
  dataOf(await bind(office, 'lijing', 'phone-of-lijing'));
});
afterAll(() => office.close());

/** Each test is another hour of the same phone. */
beforeEach(async () => {
  for (const { _id } of await storedIn(office.cloud, 'rate')) await takenOut(office.cloud, 'rate', _id);
});

const meWith = async (cookie: string) => codeOf((await office.http('me', {}, { cookie })).answer);
const open = (openid: string, { code }: Pick<Started, 'code'>): Promise<Answer<Record<string, unknown>>> =>
  office.phone(openid, 'openScan', { scanCode: code });

test('the phone shows who, which computer and since when; after the yes the browser is in, with a cookie of its own', async () => {
  const started = await start(office, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/130.0' });
  expect((await finish(office, started)).answer).toMatchObject({ ok: true, data: { state: 'waiting' } });
  expect(dataOf(await open('phone-of-lijing', started))).toMatchObject({
    use: 'sign_in',
    name: '李静',
    centreName: '青禾县法律援助中心',
    browser: 'Chrome，Windows 电脑',
  });
  expect((await finish(office, started)).answer).toMatchObject({ ok: true, data: { state: 'seen' } });
  expect(dataOf(await answer(office, 'phone-of-lijing', started.code, true))).toEqual({ agreed: true });

  const { answer: done, cookie } = await finish(office, started);
  expect(done).toMatchObject({ ok: true, data: { state: 'in', session: { user: { userName: 'lijing' } } } });
  expect(await meWith(cookie)).toBe('ok');
  expect(cookie).not.toContain(started.secret);
});

test('a code that was sent opens nothing: whoever does not sit before the computer does not know its number', async () => {
  const sent = await start(office);
  const looked = async () =>
    dataOf<{ numbers: readonly string[] }>(await open('phone-of-lijing', sent)).numbers;
  const numbers = await looked();
  expect(new Set(numbers).size).toBe(3);
  expect(await looked()).toEqual(numbers);
  const { number } = dataOf<{ number: string }>((await finish(office, sent)).answer);
  expect(numbers).toContain(number);
  const wrong = numbers.find((one) => one !== number);
  const says = (given: string | null | undefined) =>
    office.phone('phone-of-lijing', 'answerScan', { scanCode: sent.code, agree: true, number: given });
  expect(codeOf(await says(wrong))).toBe('ScanNumberWrong');
  expect(codeOf(await says(number))).toBe('ScanUsed');
  expect(codeOf((await finish(office, sent)).answer)).toBe('ScanRefused');

  const without = await start(office);
  await open('phone-of-lijing', without);
  expect(
    codeOf(await office.phone('phone-of-lijing', 'answerScan', { scanCode: without.code, agree: true })),
  ).toBe('ScanNumberWrong');
});

test('a code opens one browser once: not another browser, not a second time', async () => {
  const started = await start(office);
  dataOf(await answer(office, 'phone-of-lijing', started.code, true));
  const thief = { ...started, secret: 'A'.repeat(43) };
  expect(codeOf((await finish(office, thief)).answer)).toBe('ScanCodeUnknown');
  expect((await finish(office, thief)).cookie).toBe('');
  const both = await Promise.all([finish(office, started), finish(office, started)]);
  expect(both.map((one) => codeOf(one.answer)).sort()).toEqual(['ScanUsed', 'ok']);
  expect(codeOf((await finish(office, started)).answer)).toBe('ScanUsed');
  expect(codeOf(await open('phone-of-lijing', started))).toBe('ScanUsed');
});

test('a planted cookie is no session after scanning, and the session before it ends', async () => {
  const planted = `yuanshou_desk=${'A'.repeat(43)}`;
  const old = await office.cookie('wumei');
  for (const before of [planted, old]) {
    const started = await start(office);
    dataOf(await answer(office, 'phone-of-lijing', started.code, true));
    const { cookie } = await finish(office, started, { cookie: before });
    expect(cookie).not.toBe(before);
    expect([await meWith(before), await meWith(cookie)]).toEqual(['NotSignedIn', 'ok']);
  }
});

test('refused on the phone, too late, or answered twice: each is named and opens nothing', async () => {
  const refused = await start(office);
  dataOf(await answer(office, 'phone-of-lijing', refused.code, false));
  expect(codeOf((await finish(office, refused)).answer)).toBe('ScanRefused');
  expect(codeOf(await answer(office, 'phone-of-lijing', refused.code, true))).toBe('ScanUsed');

  const late = await start(office);
  expect(codeOf((await finish(office, late, later(office, 121))).answer)).toBe('ScanExpired');
  const old = await start(office, later(office, -121));
  expect(codeOf(await answer(office, 'phone-of-lijing', old.code, true))).toBe('ScanExpired');

  const agreed = await start(office);
  dataOf(await answer(office, 'phone-of-lijing', agreed.code, true));
  expect(codeOf((await finish(office, agreed, later(office, 121))).answer)).toBe('ScanExpired');
});

test('a phone that is bound to nobody learns nothing, whether the code is there or not', async () => {
  const started = await start(office);
  for (const code of [started.code, 'ABCDEFGH']) {
    expect(codeOf(await open('stranger', { code }))).toBe('PhoneNotBound');
    expect(codeOf(await answer(office, 'stranger', code, true))).toBe('PhoneNotBound');
  }
  expect((await finish(office, started)).answer).toMatchObject({ ok: true, data: { state: 'waiting' } });
  expect(codeOf(await open('phone-of-lijing', { code: 'ABCDEFGH' }))).toBe('ScanCodeUnknown');
});

test('a computer that another centre uses is not opened by a phone of this one', async () => {
  const elsewhere = await start(office, {}, 'c000000000000002');
  expect(codeOf(await open('phone-of-lijing', elsewhere))).toBe('DeskOfOtherCentre');
  expect(codeOf(await answer(office, 'phone-of-lijing', elsewhere.code, true))).toBe('DeskOfOtherCentre');
  const own = await start(office, {}, 'c000000000000001');
  expect(codeOf(await open('phone-of-lijing', own))).toBe('ok');
});

test('trying out codes on a phone, and making them at a computer, is counted', async () => {
  const still = officeAt(office);
  const tried: string[] = [];
  for (let n = 0; n < 22; n += 1)
    tried.push(codeOf(await still.phone('guesser', 'openScan', { scanCode: 'ABCDEFGH' })));
  expect(tried.filter((code) => code === 'PhoneNotBound')).toHaveLength(20);
  expect(tried.at(-1)).toBe('TooManyRequests');

  const made: string[] = [];
  const busy = { 'x-real-ip': '192.0.2.7', ...later(office, 3600) };
  for (let n = 0; n < 62; n += 1) made.push(codeOf((await office.http('startScan', {}, busy)).answer));
  expect(made.filter((code) => code === 'ok')).toHaveLength(60);
  expect(made.at(-1)).toBe('TooManyRequests');
  expect(JSON.stringify(await storedIn(office.cloud, 'rate'))).not.toContain('192.0.2.7');
});

test('neither code nor secret lies in the database', async () => {
  const started = await start(office);
  const stored = JSON.stringify(await storedIn(office.cloud, 'scan_codes'));
  expect(stored).not.toContain(started.code);
  expect(stored).not.toContain(started.secret);
  expect(JSON.stringify(await storedIn(office.cloud, 'staff_phones'))).not.toContain('phone-of-lijing');
});

test('the clock takes away what is over', async () => {
  await start(office, later(office, -600));
  const before = (await storedIn(office.cloud, 'scan_codes')).length;
  await office.cloud.invoke('upkeep', { only: ['sweep'] });
  const after = await storedIn(office.cloud, 'scan_codes');
  expect(after.length).toBeLessThan(before);
  expect(after.every(({ endsAt }) => String(endsAt) > new Date().toISOString())).toBe(true);
});

test('a locked, dormant or closed account is not opened by its phone either', async () => {
  dataOf(await bind(office, 'hetao', 'phone-of-hetao'));
  for (let n = 0; n < 5; n += 1) await office.http('signIn', { userName: 'hetao', password: 'wrong' });
  expect(codeOf(await open('phone-of-hetao', await start(office)))).toBe('AccountLocked');

  dataOf(await bind(office, 'tangsi', 'phone-of-tangsi'));
  const longAgo = new Date(Date.now() - 91 * 86_400_000).toISOString();
  await changed(office.cloud, 'users', { userName: 'tangsi' }, { lastSignInAt: longAgo, demo: null });
  expect(codeOf(await open('phone-of-tangsi', await start(office)))).toBe('AccountLocked');

  const agreed = await start(office);
  dataOf(await answer(office, 'phone-of-lijing', agreed.code, true));
  const closed = { disabledAt: new Date().toISOString() };
  await changed(office.cloud, 'users', { userName: 'lijing' }, closed);
  expect(codeOf((await finish(office, agreed)).answer)).toBe('PhoneNotBound');
});
