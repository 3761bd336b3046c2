import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { attachPhoto, draftOf, submit, submitted } from '../test/office-cases';
import { storedIn } from '../test/stored';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('a stranger reaches nothing of a case whose number they know', async () => {
  const caseId = await draftOf(office, 'owner');
  const { material } = dataOf<{ material: { id: string } }>(await attachPhoto(office, 'owner', caseId));
  dataOf(await submit(office, 'owner', caseId));
  const attempts: readonly (readonly [action: string, input: object])[] = [
    ['openCase', { caseId }],
    ['openMaterial', { caseId, materialId: material.id }],
    ['openPaper', { caseId, paperId: material.id }],
    ['removeMaterial', { caseId, materialId: material.id }],
    ['withdraw', { caseId }],
    ['supply', { caseId, items: [] }],
    ['allowMessages', { caseId, templates: ['sample_submitted'] }],
    ['submit', { caseId, revision: 1, consent: true, promise: true }],
  ];
  for (const [action, input] of attempts) {
    const answer = await office.phone('stranger', action, input);
    expect([action, codeOf(answer)]).toEqual([action, 'CaseNotFound']);
    expect(JSON.stringify(answer)).not.toContain('赵大山');
  }
  expect(dataOf<{ cases: unknown[] }>(await office.phone('stranger', 'myCases')).cases).toEqual([]);
});

test('a file that somebody else uploaded cannot be taken, nor one outside the own folder', async () => {
  const caseId = await draftOf(office, 'thief');
  const fileId = await office.upload('owner', 'private.jpg', Buffer.from('x'));
  const { uploadTo } = dataOf<{ uploadTo: string }>(await office.phone('thief', 'home'));
  const [root, theirs] = fileId.split('incoming/');
  for (const foreign of [
    fileId,
    'cloud://e.b/kept/x.jpg',
    `${root}${uploadTo}../${theirs}`,
    `${root}incoming/owner/private.jpg`,
    `${root}incoming/thief/private.jpg`,
    'x',
  ]) {
    const answer = await office.phone('thief', 'addMaterial', {
      caseId,
      item: 'identity',
      fileId: foreign,
      name: 'a',
    });
    expect([foreign, codeOf(answer)]).toEqual([foreign, 'FileNotUploaded']);
  }
});

test('who sent a file cannot be read from its name, neither while it waits nor where it is kept', async () => {
  const openid = 'named-nowhere';
  const caseId = await draftOf(office, openid);
  const waiting = await office.upload(openid, 'waits.jpg', Buffer.from('x'));
  const { material } = dataOf<{ material: { id: string } }>(await attachPhoto(office, openid, caseId));
  const opened = dataOf<{ url: string }>(
    await office.phone(openid, 'openMaterial', { caseId, materialId: material.id }),
  );
  const [kept] = await storedIn(office.cloud, 'cases', { _id: caseId });

  expect([waiting, opened.url, ...office.files()].join('\n')).not.toContain(openid);
  // Nor does the folder say which cases belong together with it.
  expect(waiting).not.toContain(String(kept?.['ownerKey']));
});

test('without WeChat nobody is anybody', async () => {
  const answer = await office.cloud.invoke('citizen', {
    action: 'myCases',
    input: {},
    userInfo: { openId: 'owner' },
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'NotSignedIn' } });
});

test('drafts are not for the desk', async () => {
  const caseId = await draftOf(office, 'owner');
  expect(codeOf(await office.desk('lijing', 'openDossier', { caseId }))).toBe('CaseNotFound');
  const { lines } = dataOf<{ lines: { caseId: string }[] }>(
    await office.desk('lijing', 'queue', { scope: 'all' }),
  );
  expect(lines.map((line) => line.caseId)).not.toContain(caseId);
});

test('a user manager sees no case, a station clerk none of other stations', async () => {
  const caseId = await submitted(office, 'owner');
  expect(codeOf(await office.desk('malan', 'queue'))).toBe('NotAllowed');
  expect(codeOf(await office.desk('malan', 'openDossier', { caseId }))).toBe('NotAllowed');
  expect(codeOf(await office.desk('liuxi', 'openDossier', { caseId }))).toBe('CaseNotFound');
  expect(dataOf<{ lines: unknown[] }>(await office.desk('liuxi', 'queue')).lines).toEqual([]);
});

test('the desk answers its own pages only', async () => {
  const cookie = await office.cookie('lijing');
  const ask = (headers: Record<string, string>, method = 'POST') =>
    office.http('queue', {}, { cookie, ...headers }, method);
  expect((await ask({})).status).toBe(200);
  expect((await ask({ 'x-yuanshou': '' })).status).toBe(404);
  expect((await ask({ 'content-type': 'text/plain' })).status).toBe(404);
  expect((await ask({}, 'GET')).status).toBe(404);
  expect((await office.http('queue', {}, { cookie: 'yuanshou_desk=forged' })).status).toBe(401);
  expect((await office.http('queue', {})).status).toBe(401);
});

test('signing in takes a new secret each time, hides it from scripts, and signing out ends it at once', async () => {
  const credentials = { userName: 'wumei', password: 'Qinghe-2026-demo' };
  const first = await office.http('signIn', credentials);
  const setCookie = first.headers['set-cookie'] ?? '';
  expect(setCookie).toMatch(/HttpOnly/);
  expect(setCookie).toMatch(/SameSite=Strict/);
  expect(setCookie).toMatch(/Path=\/http(;|$)/);
  const cookie = setCookie.split(';')[0] ?? '';
  const second = await office.http('signIn', credentials, { cookie });
  expect(second.headers['set-cookie']?.split(';')[0]).not.toBe(cookie);
  expect((await office.http('me', {}, { cookie })).status).toBe(401);

  const fresh = second.headers['set-cookie']?.split(';')[0] ?? '';
  expect((await office.http('me', {}, { cookie: fresh })).status).toBe(200);
  await office.http('signOut', {}, { cookie: fresh });
  expect((await office.http('me', {}, { cookie: fresh })).status).toBe(401);
});

test('five wrong passwords lock the account, and an unknown name says the same as a wrong password', async () => {
  const tryPassword = async (userName: string) =>
    codeOf((await office.http('signIn', { userName, password: 'wrong' })).answer);
  expect(await tryPassword('nobody-here')).toBe('PasswordWrong');
  for (let n = 0; n < 4; n += 1) expect(await tryPassword('sunyue')).toBe('PasswordWrong');
  expect(await tryPassword('sunyue')).toBe('AccountLocked');
  const right = await office.http('signIn', { userName: 'sunyue', password: 'Qinghe-2026-demo' });
  expect(codeOf(right.answer)).toBe('AccountLocked');
});

test('sensitive content lies sealed in the database', async () => {
  await submitted(office, 'owner');
  const { data } = await office.cloud.store.run('database.getDocument', {
    collectionName: 'cases',
    queryType: 'WHERE',
    query: '{}',
    limit: 100,
  });
  const text = JSON.stringify(data);
  expect(text).not.toContain('110101198003078879');
  expect(text).not.toContain('owner"');
});

test('nobody but the holder of the administrator secret can act at another moment', async () => {
  const event = {
    action: 'saveDraft',
    input: { draftKey: 'clock-test-draft-key', revision: 1, answers: {} },
  };
  const clock = { at: '2020-01-01T00:00:00.000Z', key: 'guessed' };
  const answer = await office.cloud.invoke('intake', { ...event, clock }, { openid: 'owner' });
  expect(String(dataOf(answer as never).savedAt)).not.toMatch(/^2020/);
});

test('somebody on the phone cannot call the desk with an event that looks like HTTP access', async () => {
  const event = {
    path: '/http/door/signIn',
    httpMethod: 'POST',
    headers: { 'content-type': 'application/json', 'x-yuanshou': 'desk' },
    requestContext: { sourceIp: '10.0.0.7' },
    body: JSON.stringify({ userName: 'lijing', password: 'guess' }),
  };
  for (const caller of [{ openid: 'owner' }, { source: 'wx_client' }, { source: 'wx_client,scf' }]) {
    const answer = (await office.cloud.invoke('door', event, caller)) as { statusCode: number };
    expect([caller, answer.statusCode]).toEqual([caller, 404]);
  }
});
