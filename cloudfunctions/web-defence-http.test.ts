import { doorOf } from '../contract/every-contract';
import { samplePassword } from '../local/sample/staff';
import { openTestOffice, type TestOffice } from '../test/cloud';
import { submitted } from '../test/office-cases';
import { employ } from '../test/permissions/people';
import { later } from '../test/scan-hands';
import { storedIn } from '../test/stored';

/** The same defences as a browser or a thief meets them: over real HTTP, from the listener to the function and back. */
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
  await employ(office);
});
afterAll(() => office.close());

const desk = { 'content-type': 'application/json', 'x-yuanshou': 'desk' };

async function post(
  action: string,
  input: object,
  more: Record<string, string> = {},
  init: RequestInit = {},
) {
  const answer = await fetch(`${office.cloud.clientUrl}/http/${doorOf(action)}/${action}`, {
    method: 'POST',
    headers: { ...desk, ...more },
    body: JSON.stringify(input),
    ...init,
  });
  const body = await answer.text();
  const { ok, error } = JSON.parse(body || '{}') as { ok?: boolean; error?: { code: string } };

  return { answer, body, code: ok ? 'ok' : (error?.code ?? String(answer.status)) };
}

async function signIn(userName: string, more: Record<string, string> = {}, password = samplePassword) {
  const given = await post('signIn', { userName, password }, more);
  const set = given.answer.headers.get('set-cookie') ?? '';

  return { ...given, set, cookie: set.split(';')[0] ?? '' };
}

test('the cookie is hidden from scripts, stays on the desk’s own path and site, and is new at every sign-in', async () => {
  const first = await signIn('lijing');
  expect(first.set).toMatch(/^yuanshou_desk=[\w-]{43}; /);
  for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/http', 'Max-Age=43200'])
    expect(first.set).toContain(part);

  const planted = `yuanshou_desk=${'B'.repeat(43)}`;
  for (const before of [planted, first.cookie]) {
    const next = await signIn('lijing', { cookie: before });
    expect(next.cookie).not.toBe(before);
    expect((await post('me', {}, { cookie: before })).code).toBe('NotSignedIn');
    expect((await post('me', {}, { cookie: next.cookie })).code).toBe('ok');
  }
});

test('another site can neither ask nor change anything with a cookie that a browser would send along', async () => {
  const { cookie } = await signIn('wumei');
  const before = await storedIn(office.cloud, 'users', { userName: 'wumei' });
  const form = new URLSearchParams({ password: samplePassword, newPassword: 'a-new-password-of-a-thief' });
  const foreign: readonly (readonly [what: string, headers: Record<string, string>, init: RequestInit])[] = [
    ['a plain form', { 'content-type': 'application/x-www-form-urlencoded' }, { body: form.toString() }],
    ['a form as text', { 'content-type': 'text/plain' }, {}],
    ['no header of ours', { 'x-yuanshou': '' }, {}],
    ['another origin', { origin: 'https://elsewhere.example' }, {}],
    ['a sandboxed page', { origin: 'null' }, {}],
    ['another site by the browser’s word', { 'sec-fetch-site': 'cross-site' }, {}],
    ['a link', {}, { method: 'GET', body: undefined }],
  ];
  const input = { password: samplePassword, newPassword: 'a-new-password-of-a-thief' };
  for (const [what, headers, init] of foreign) {
    const { answer } = await post('changePassword', input, { cookie, ...headers }, init);
    expect([what, answer.status]).toEqual([what, 404]);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
  expect(await storedIn(office.cloud, 'users', { userName: 'wumei' })).toEqual(before);

  const asked = await fetch(`${office.cloud.clientUrl}/http/desk/queue`, {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-headers': 'x-yuanshou' },
  });
  expect(asked.headers.get('access-control-allow-headers')).toBeNull();
});

test('no answer may be kept, framed or sniffed, whether it is given or refused', async () => {
  const { cookie } = await signIn('hetao');
  const asked = await Promise.all([
    post('queue', {}, { cookie }),
    post('queue', {}),
    post('signIn', { userName: 'nobody', password: 'wrong' }),
    post('noSuchAction', {}, { cookie }),
    post('startScan', {}),
  ]);
  for (const { answer } of asked) {
    const told = Object.fromEntries(answer.headers);
    expect(told).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(told['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(told).not.toHaveProperty('x-powered-by');
  }
});

test('what the phone is told may not be kept either', async () => {
  const at = office.cloud.clientUrl;
  const login = await fetch(`${at}/client/login`, {
    method: 'POST',
    body: JSON.stringify({ openid: 'defended-phone' }),
  });
  const { token } = (await login.json()) as { token: string };
  const answer = await fetch(`${at}/client/call`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ name: 'citizen', data: { action: 'myCases', input: {} } }),
  });
  expect(answer.status).toBe(200);
  expect([login, answer].map(({ headers }) => headers.get('cache-control'))).toEqual([
    'no-store',
    'no-store',
  ]);
});

test('a name that nobody has and a wrong password give the very same answer at the same cost', async () => {
  const tried = async (userName: string) => {
    let told: unknown;
    const calls = await office.callsOf(async () => {
      const { answer, body } = await signIn(userName, {}, 'wrong-password');
      const { date: _when, ...headers } = Object.fromEntries(answer.headers);
      told = [answer.status, headers, body];
    });

    return { told, calls };
  };
  // one after the other: the instance that answers then has begun to count both
  for (const userName of ['linfang', 'nobody-of-this-name']) await tried(userName);
  expect(await tried('nobody-of-this-name')).toEqual(await tried('linfang'));
});

test('for a clerk of another centre a case number that is there and one that is not are the same', async () => {
  const caseId = await submitted(office, 'numbered-over-http');
  const { cookie } = await signIn('m2-clerk');
  const opened = async (id: string) => {
    const { answer, body } = await post('openDossier', { caseId: id }, { cookie });

    return [answer.status, body];
  };
  expect(await opened(caseId)).toEqual(await opened('0'.repeat(caseId.length)));
});

test('from one address only so many sign-ins, whatever the sender writes about where it comes from', async () => {
  const codes: string[] = [];
  // The clock stands still: two hundred sign-ins take some machines longer than the stretch that is counted.
  const still = later(office, 0);
  for (let n = 0; n < 205; n += 1) {
    const claimed = { ...still, 'x-forwarded-for': `203.0.113.${n}`, 'x-real-ip': `203.0.113.${n}` };
    codes.push((await signIn('zhouhang', claimed)).code);
  }
  expect(codes.filter((code) => code === 'ok')).toHaveLength(30);
  expect((await signIn('chenli', still)).code).toBe('TooManyRequests');
  const counters = JSON.stringify(await storedIn(office.cloud, 'rate'));
  expect(counters).not.toMatch(/zhouhang|203\.0\.113|127\.0\.0\.1/);
});
