import type { OwnMessage } from '../contract/messages/messages';
import { workerAnswers } from '../domain/application/testing/sample-answers';
import { matterOf } from '../domain/vocabulary/matters/matters';
import { announcedYears } from '../domain/deadlines/announced-years';
import { workingCalendar } from '../domain/deadlines/calendar';
import { rollOver } from '../domain/deadlines/count';
import { addDays } from '../domain/time/days';
import { daysAhead } from '../test/another-day';
import { verifyChain } from '../domain/case/history/replay';
import type { Case } from '../domain/case/case';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { decide, submitted } from '../test/office-cases';
import { caseOf } from '../test/what-happened';
import { putBack, takenOut } from '../test/stored';
import { chainHash } from './platform/sealing/seals';
import { keysFrom } from './platform/sealing/keys';
import { openStored } from './platform/store/case-sealing';
import type { StoredCase } from './platform/documents';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

type Row = Record<string, unknown>;

async function rows(collectionName: string, query: object = {}): Promise<Row[]> {
  const body = { collectionName, queryType: 'WHERE', query: JSON.stringify(query), limit: 1000 };
  const { data } = await office.cloud.store.run('database.getDocument', body);

  return (data as { list: string[] }).list.map((text) => JSON.parse(text) as Row);
}

async function change(collectionName: string, query: object, set: Row): Promise<void> {
  const data = JSON.stringify({ $set: set });
  const body = {
    collectionName,
    queryType: 'WHERE',
    query: JSON.stringify(query),
    data,
    multi: true,
    merge: true,
  };
  await office.cloud.store.run('database.modifyDocument', body);
}

const tick = (at = new Date().toISOString(), only?: readonly string[]) =>
  office.cloud.invoke('clock', { clock: { at, key: office.cloud.secret }, only });
const anchor = (at: string) =>
  office.cloud.invoke('seals', { clock: { at, key: office.cloud.secret }, only: ['anchorChains'] });

/** As many minutes as a busy machine needs: each follows what it has time for, ten cases at least. */
async function tickUntilFollowed(): Promise<void> {
  for (let minute = 0; minute < 10; minute += 1) {
    await tick();
    if ((await rows('cases', { 'projection.due': true })).length === 0) return;
  }
}

/** The sum of a figure over all years, or of one matter of it. */
async function countOf(figure: string, matter?: string): Promise<number> {
  const years = (await rows('tallies')).filter(({ span }) => String(span).length === 4);
  const sums = years.map((year) => {
    const own = (year.sums as Record<string, Record<string, unknown>>)[figure] ?? {};
    const byMatter = (own['事项'] ?? {}) as Record<string, number>;

    return matter === undefined ? Number(own.all ?? 0) : (byMatter[`=${matter}`] ?? 0);
  });

  return sums.reduce((sum, count) => sum + count, 0);
}

test('each event becomes one message and is counted once, however often the clock strikes', async () => {
  const caseId = await submitted(office, 'clock-1');
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  for (let n = 0; n < 3; n += 1) await tick();

  expect((await rows('outbox', { caseId })).map(({ moment }) => moment).sort()).toEqual([
    'accepted',
    'submitted',
  ]);
  expect(await countOf('申请案件')).toBe(1);
  expect(await countOf('申请案件', matterOf('wages')?.label)).toBe(1);
  expect(await countOf('受理申请')).toBe(1);
  expect(await rows('cases', { 'projection.due': true })).toEqual([]);
});

test('a morning of many applications is followed, ten after ten', async () => {
  const caseIds = await Promise.all(
    Array.from({ length: 52 }, (_, n) => submitted(office, `clock-many-${n % 4}`)),
  );
  await tickUntilFollowed();

  expect(await rows('cases', { 'projection.due': true })).toEqual([]);
  const moments = await rows('outbox', { moment: 'submitted' });
  expect(moments.map(({ caseId }) => caseId)).toEqual(expect.arrayContaining(caseIds));
});

test('a crash between the case and its messages loses nothing and counts nothing twice', async () => {
  const before = await countOf('申请案件');
  const caseId = await submitted(office, 'clock-2');
  await tick();
  // As after a crash: the messages and counts are written, the mark that they are is not.
  await change('cases', { _id: caseId }, { 'projection.due': true });
  await tick();
  expect(await countOf('申请案件')).toBe(before + 1);
  expect(await rows('outbox', { caseId })).toHaveLength(1);
});

test('two clocks at the same moment count once', async () => {
  const before = await countOf('申请案件');
  await Promise.all([1, 2, 3].map((n) => submitted(office, `clock-3-${n}`)));
  await Promise.all([tick(), tick(), tick()]);
  expect(await countOf('申请案件')).toBe(before + 3);
});

/** The accepted dialog of wx.requestSubscribeMessage. */
async function acceptMessages(openid: string, templateIds: readonly string[]): Promise<void> {
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${office.cloud.clientUrl}/client/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const { token } = (await (await post('login', { openid })).json()) as { token: string };
  await post('subscribe', { templateIds }, { authorization: `Bearer ${token}` });
}

const inbox = async (openid: string) =>
  dataOf<{ messages: OwnMessage[] }>(await office.phone(openid, 'myMessages')).messages;

test('whoever granted a message gets one, and whoever did not becomes a phone task', async () => {
  const [granted, silent] = [await submitted(office, 'clock-4'), await submitted(office, 'clock-5')];
  await acceptMessages('clock-4', ['sample_submitted']);
  dataOf(
    await office.phone('clock-4', 'allowMessages', { caseId: granted, templates: ['sample_submitted'] }),
  );
  await tick();
  await tick();
  const [message] = await rows('outbox', { caseId: granted });
  const [task] = await rows('outbox', { caseId: silent });
  expect([message?.state, task?.state]).toEqual(['sent', 'phone_task']);
  expect(await inbox('clock-5')).toMatchObject([{ caseId: silent, sentence: task?.sentence }]);
  expect(await inbox('clock-nobody')).toEqual([]);
});

test('what nobody else may read says in the inbox only that there is something new', async () => {
  await submitted(office, 'clock-10', { ...workerAnswers, contact_way: 'message_only', discreet: 'yes' });
  await tick();
  expect((await inbox('clock-10')).map(({ sentence }) => sentence)).toEqual(['有一条新消息，点这里看。']);
});

test('a call is taken, nobody answers, and is ticked off once it was said; the case notes both', async () => {
  const caseId = await submitted(office, 'clock-12');
  await tick();
  await tick();
  const list = async () =>
    dataOf<{ tasks: { id: string; caseId: string; phone: string; sentence: string; tries: number }[] }>(
      await office.desk('lijing', 'listPhoneTasks'),
    ).tasks.filter((one) => one.caseId === caseId);
  const [task] = await list();
  const id = task?.id ?? '';
  expect([task?.phone, task?.sentence === '', task?.tries]).toEqual([workerAnswers.phone, false, 0]);
  expect(codeOf(await office.desk('wangmin', 'listPhoneTasks'))).toBe('NotAllowed');
  dataOf(await office.desk('lijing', 'takePhoneTask', { id }));
  expect(codeOf(await office.desk('wumei', 'takePhoneTask', { id }))).toBe('LineHasChanged');
  expect(codeOf(await office.desk('wumei', 'tickPhoneTask', { id, reached: true }))).toBe('LineHasChanged');
  dataOf(await office.desk('lijing', 'tickPhoneTask', { id, reached: false }));
  expect((await list())[0]?.tries).toBe(1);
  dataOf(await office.desk('wumei', 'tickPhoneTask', { id, reached: true, note: '本人接的' }));
  expect(await list()).toEqual([]);
  expect(codeOf(await office.desk('wumei', 'tickPhoneTask', { id, reached: true }))).toBe('LineNotFound');
  const { notes } = await caseOf(office, caseId);
  expect(notes.map(({ text }) => text)).toEqual([
    `打电话没人接：${task?.sentence}`,
    `电话告知了：${task?.sentence}（本人接的）`,
  ]);
});

test('a grant that WeChat no longer honours becomes a phone task', async () => {
  const caseId = await submitted(office, 'clock-9');
  dataOf(await office.phone('clock-9', 'allowMessages', { caseId, templates: ['sample_submitted'] }));
  await tick();
  expect((await rows('outbox', { caseId })).map(({ state }) => state)).toEqual(['phone_task']);
});

test('an unanswered supplement is reminded first and then taken as withdrawn', async () => {
  const caseId = await submitted(office, 'clock-6');
  const dueOn = rollOver(daysAhead(40), workingCalendar(announcedYears, { estimate: true })).day;
  const items = [{ code: 'case_papers', sentence: '请拍清楚欠条。' }];
  dataOf(await decide(office, 'lijing', 'askSupplement', caseId, { items, dueOn }));
  const stateOn = async (day: string) => {
    await tick(`${day}T02:00:00.000Z`, ['followSupplements']);
    const [stored] = await rows('cases', { _id: caseId });

    return { state: stored?.state, events: (stored?.events as Row[]).map(({ action }) => action) };
  };
  expect((await stateOn(addDays(dueOn, -9))).events).not.toContain('remindSupplement');
  expect((await stateOn(addDays(dueOn, -2))).events).toContain('remindSupplement');
  expect((await stateOn(dueOn)).state).toBe('SUPPLEMENT');
  expect((await stateOn(addDays(dueOn, 1))).state).toBe('DEEMED_WITHDRAWN');
});

test('papers get their file from the clock, once', async () => {
  const caseId = await submitted(office, 'clock-7');
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  const filesOf = async () => {
    const [stored] = await rows('cases', { _id: caseId });

    return (stored?.papers as Row[]).map(({ fileId }) => fileId);
  };
  expect(await filesOf()).toEqual([null]);
  for (let n = 0; n < 5 && (await filesOf()).includes(null); n += 1) await tick(undefined, ['makePapers']);
  const made = await filesOf();
  expect(made).toEqual([expect.stringMatching(/^cloud:/)]);
  await tick(undefined, ['makePapers']);
  expect(await filesOf()).toEqual(made);
});

test('what was written is anchored at once, and a quiet day too; each link holds the one before', async () => {
  await submitted(office, 'clock-anchored');
  const links = async () => (await rows('anchors')) as (Row & { cases: readonly string[] })[];
  await anchor('2027-01-01T00:10:00.000Z');
  const [before] = (await links()).slice(-1);
  await anchor('2027-01-01T05:00:00.000Z');
  expect((await links()).at(-1)).toEqual(before);
  await anchor('2027-01-02T00:10:00.000Z');
  const last = (await links()).at(-1);
  expect(before?.cases.length).toBeGreaterThan(0);
  expect([last?.previous, last?.cases]).toEqual([before?.seal, []]);
});

test('the chain of a case holds, and breaks when a word of its history is changed', async () => {
  const caseId = await submitted(office, 'clock-8');
  const [stored] = await rows('cases', { _id: caseId });
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const c: Case = openStored(keys, stored as unknown as StoredCase);
  expect(verifyChain(c.events, chainHash(keys))).toMatchObject({ sound: true });
  const [first, ...rest] = c.events;
  if (!first) throw new Error('no event');
  const changed = { ...first, changes: first.changes, actor: { ...first.actor, name: '别人' } };
  expect(verifyChain([changed, ...rest], chainHash(keys))).toMatchObject({ sound: false, no: 1 });
});

test('what is out of order is said, each with its cure, to those who watch over it', async () => {
  const ailing = async () =>
    (dataOf(await office.desk('malan', 'health'))['ailing'] as { name: string; n: number }[])
      .filter(({ name }) => name !== 'papersUnset')
      .map(({ name, n }) => `${name} ${n}`);
  const vital = (_id: string, about: object, at: string) =>
    putBack(office.cloud, 'vitals', { _id, at, about, seal: '' });
  expect(codeOf(await office.desk('lijing', 'health'))).toBe('NotAllowed');
  await takenOut(office.cloud, 'vitals', 'heartbeat:clock');
  expect(await ailing()).toContain('clockNever 1');
  const now = new Date().toISOString();
  await vital('backup', {}, now);
  for (let minute = 0; minute < 5 && (await ailing()).length !== 1; minute += 1) {
    await tick();
    for (const name of ['upkeep', 'seals']) await office.cloud.invoke(name, {});
  }
  expect(await ailing()).toEqual(['oneManager 1']);

  const long = new Date(Date.now() - 40 * 86_400_000).toISOString();
  await vital('heartbeat:upkeep', { failed: ['sendOutbox', 'recount'] }, long);
  await vital('backup', {}, long);
  await vital('sealing', {}, long);
  await vital('restored', { of: long }, now);
  await change('recounts', { _id: 'layout' }, { done: false });
  await putBack(office.cloud, 'outbox', { _id: 'late', state: 'waiting', notBefore: long });
  for (const userName of ['lijing', 'linfang', 'chenli'])
    await change('users', { userName }, { lockedUntil: '2999-01-01T00:00:00.000Z' });
  expect(await ailing()).toEqual([
    ...['clockStopped 1', 'choresFailed 2', 'messagesWaiting 1', 'upgrading 1', 'upgradeWithoutBackup 1'],
    ...['manyLocked 3', 'oneManager 1', 'backupMissing 1', 'restored 1'],
  ]);
});
