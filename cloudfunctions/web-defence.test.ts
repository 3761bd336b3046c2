import { securityHeaders } from '../local/cloud/client/security-headers';
import { samplePassword } from '../local/sample/staff';
import { officeAt } from '../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { submitted } from '../test/office-cases';
import { changed, storedIn } from '../test/stored';

/** What a browser, a thief of cookies or a guesser may try at the desk's door. */
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const minutes = 60_000;
const at = (milliseconds: number): Record<string, string> => ({
  'x-yuanshou-at': new Date(Date.now() + milliseconds).toISOString(),
  'x-yuanshou-sample-key': office.cloud.secret,
});

async function signIn(userName: string, password: string, headers: Record<string, string> = {}) {
  const { answer, headers: set } = await office.http('signIn', { userName, password }, headers);

  return { answer, code: codeOf(answer), cookie: (set['set-cookie'] ?? '').split(';')[0] ?? '' };
}

const meWith = async (cookie: string, headers: Record<string, string> = {}) =>
  codeOf((await office.http('me', {}, { cookie, ...headers })).answer);

test.each([
  ['without our header', { 'x-yuanshou': '' }],
  ['as a plain form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['as text', { 'content-type': 'text/plain' }],
  ['from another origin', { origin: 'https://elsewhere.example', host: 'desk.example' }],
  ['from no origin at all', { origin: 'null', host: 'desk.example' }],
  ['from another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
])('a request %s is not answered, cookie or not', async (_what, headers) => {
  const cookie = await office.cookie('wumei');
  expect((await office.http('queue', {}, { cookie, ...headers })).status).toBe(404);
});

test('the desk’s own page is answered, whatever stands before the server', async () => {
  const cookie = await office.cookie('wumei');
  const own: readonly Record<string, string>[] = [
    { origin: 'https://desk.example', host: 'desk.example' },
    { origin: 'https://desk.example', host: 'inner:8080', 'x-forwarded-host': 'desk.example' },
    { origin: 'https://desk.example', host: 'inner:8080', 'sec-fetch-site': 'same-origin' },
  ];
  for (const headers of own)
    expect((await office.http('queue', {}, { cookie, ...headers })).status).toBe(200);
});

test('a cookie known before signing in is worth nothing afterwards', async () => {
  const planted = `yuanshou_desk=${'A'.repeat(43)}`;
  const { answer, headers } = await office.http(
    'signIn',
    { userName: 'linfang', password: samplePassword },
    { cookie: planted },
  );
  expect(answer.ok).toBe(true);
  expect(headers['set-cookie']).not.toContain(planted);
  expect(await meWith(planted)).toBe('NotSignedIn');
});

test('a session ends after 30 idle minutes, and after 12 hours however busy', async () => {
  const since = Date.now();
  // As many minutes after the beginning, however long the questions before took.
  const after = (passed: number) => at(passed * minutes - (Date.now() - since));
  const { cookie } = await signIn('qianjin', samplePassword, after(0));
  expect(await meWith(cookie, after(29))).toBe('ok');
  expect(await meWith(cookie, after(58))).toBe('ok');
  expect(await meWith(cookie, after(89))).toBe('SessionExpired');

  const busy = await signIn('fengyan', samplePassword, after(0));
  for (let passed = 25; passed < 12 * 60; passed += 25) await meWith(busy.cookie, after(passed));
  expect(await meWith(busy.cookie, after(12 * 60 - 1))).toBe('ok');
  expect(await meWith(busy.cookie, after(12 * 60 + 1))).toBe('SessionExpired');
});

const change = (userName: string, set: object) => changed(office.cloud, 'users', { userName }, set);

test('an account that nobody used for 90 days is closed, and only its owner is told', async () => {
  await change('tangsi', {
    lastSignInAt: new Date(Date.now() - 91 * 24 * 60 * minutes).toISOString(),
    demo: null,
  });
  expect((await signIn('tangsi', 'wrong-password')).code).toBe('PasswordWrong');
  expect((await signIn('tangsi', samplePassword)).code).toBe('AccountLocked');
});

test('an unknown name, a closed account and a known one answer alike to the fifth wrong password, at the same cost', async () => {
  await change('sunyue', { disabledAt: new Date().toISOString() });
  const tried = async (userName: string) => {
    const codes: string[] = [];
    let calls = 0;
    for (let n = 1; n <= 6; n += 1) {
      calls = await office.callsOf(async () => codes.push((await signIn(userName, `wrong-${n}`)).code));
      if (n === 3) codes.push(String(calls));
    }

    return codes;
  };
  const known = await tried('zhouhang');
  expect(known.filter((code) => /[A-Z]/.test(code))).toEqual([
    ...Array.from({ length: 4 }, () => 'PasswordWrong'),
    'AccountLocked',
    'AccountLocked',
  ]);
  expect(await tried('nobody-of-this-name')).toEqual(known);
  expect(await tried('sunyue')).toEqual(known);
});

test('of many wrong passwords at one moment none is lost: the account is locked', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, n) => signIn('wangmin', `wrong-${n}`)));
  expect((await signIn('wangmin', samplePassword)).code).toBe('AccountLocked');
  expect((await signIn('wangmin', samplePassword, at(31 * minutes))).code).toBe('ok');
});

test('strangers who guess at a name shut out strangers only; a known browser keeps its own count', async () => {
  const enter = async (password: string, devices: readonly string[] = []) =>
    (await office.http('signIn', { userName: 'linfang', password, devices })).answer;
  const device = String(dataOf(await enter(samplePassword))['device']);
  const guess = () => enter('wrong-password');
  for (let n = 0; n < 5; n += 1) await guess();
  expect(codeOf(await enter(samplePassword))).toBe('AccountLocked');
  expect(codeOf(await enter(samplePassword, ['forged.0123', `${device}x`]))).toBe('AccountLocked');

  const again = await enter(samplePassword, ['forged.0123', device]);
  expect([codeOf(again), dataOf(again)['device']]).toEqual(['ok', device]);
  expect(codeOf(await enter(samplePassword))).toBe('AccountLocked');

  for (let n = 0; n < 4; n += 1) expect(codeOf(await enter('wrong', [device]))).toBe('PasswordWrong');
  expect(codeOf(await enter('wrong', [device]))).toBe('AccountLocked');
  expect(codeOf(await enter(samplePassword, [device]))).toBe('AccountLocked');
  const other = { userName: 'tangsi', password: 'wrong-password', devices: [device] };
  expect(codeOf((await office.http('signIn', other)).answer)).toBe('PasswordWrong');
});

test('guesses at one name and searches of one person are counted in the database, for every instance', async () => {
  const late = at(600 * minutes);
  const codes: string[] = [];
  for (let n = 0; n < 32; n += 1) codes.push((await signIn('hetao', samplePassword, late)).code);
  expect(codes.filter((code) => code === 'ok')).toHaveLength(30);
  expect(codes.at(-1)).toBe('TooManyRequests');

  const still = officeAt(office);
  const found: string[] = [];
  for (let n = 0; n < 122; n += 1)
    found.push(codeOf(await still.desk('lijing', 'queue', { search: '2611' })));
  expect(found.filter((code) => code === 'ok')).toHaveLength(120);
  expect(found.at(-1)).toBe('TooManyRequests');
  const counters = await storedIn(office.cloud, 'rate');
  expect(JSON.stringify(counters)).not.toMatch(/hetao|127\.0\.0\.1/);
});

test('receipt numbers open nothing on the phone, and the desk finds those of its own centre only', async () => {
  const caseId = await submitted(office, 'numbered');
  const [found] = await storedIn(office.cloud, 'cases', { _id: caseId });
  const receiptNo = String(found?.receiptNo);
  for (const action of ['openCase', 'withdraw', 'invite', 'openMembership']) {
    const answer = await office.phone('guesser', action, { caseId: receiptNo });
    expect([action, codeOf(answer)]).toEqual([action, 'InputInvalid']);
  }
  expect(receiptNo.replace(/\D/g, '').length).toBeGreaterThanOrEqual(14);
});

test('no answer at the desk may be kept, framed, sniffed or told to other sites', async () => {
  for (const cookie of ['', await office.cookie('chenli')]) {
    const { headers } = await office.http('queue', {}, { cookie });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});

test('the console runs only its own scripts and styles, and is framed by its own start page only', () => {
  const policy = String(securityHeaders('/console/')['content-security-policy']);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
  for (const rule of [
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ]) {
    expect(policy).toContain(rule);
  }
});

test('no answer gives back the event, its headers or the environment', async () => {
  const cookie = await office.cookie('chenli');
  const marks = { 'x-marked': 'marked-header-value', cookie };
  for (const action of ['me', 'queue', 'noSuchAction', 'openDossier']) {
    const { answer, headers } = await office.http(action, { marked: 'marked-input' }, marks);
    const text = JSON.stringify([answer, headers]);
    expect(text).not.toMatch(
      /marked-header-value|marked-input|TENCENTCLOUD|YUANSHOU_KEYS|requestContext|PATH=/,
    );
    expect(text).not.toContain(cookie);
  }
  const phone = await office.phone('marked-openid', 'home', {});
  expect(dataOf(phone).uploadTo).toMatch(/^incoming\/[0-9a-f]{32}\/$/);
  expect(JSON.stringify(phone)).not.toMatch(/WX_API_TOKEN|TCB_|context|marked-openid/i);
});
