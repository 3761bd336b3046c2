import type { OwnWork } from '../../contract/handling/own-work';
import type { PhoneTask } from '../../contract/messages/phone-tasks';
import { addDays } from '../../domain/time/days';
import { dayOf } from '../../domain/time/times';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { asHandler, handle, handlersPhone, workOf } from '../../test/handler-phone';
import { assigned, decide, handled } from '../../test/office-cases';
import { caseOf, whatHappened } from '../../test/what-happened';

/** A lawyer of whom nothing is heard is reminded, by the clock and by one click (法-46). */
let office: TestOffice;
const today = dayOf(new Date().toISOString());
const met = { act: 'meeting', happenedOn: today, text: '见了面，说好先去仲裁。', minutes: 60 };

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const clock = (only: readonly string[], at = new Date().toISOString()) =>
  office.cloud.invoke('clock', { clock: { at, key: office.cloud.secret }, only });
const onDay = (days: number) => clock(['remindSilent'], `${addDays(today, days)}T02:00:00.000Z`);
const remindersOf = async (caseId: string) => (await caseOf(office, caseId)).handling.reminders ?? [];
const lineOf = async (openid: string, caseId: string) =>
  dataOf<OwnWork>(await asHandler(office, openid, 'myWork')).lines.find((one) => one.caseId === caseId);
const callsFor = async (caseId: string) =>
  dataOf<{ tasks: PhoneTask[] }>(await office.desk('lijing', 'listPhoneTasks')).tasks.filter(
    (one) => one.caseId === caseId && one.callName.includes('承办人'),
  );

test('one click of staff: it stands on the handler’s phone until something is noted, and is said once a day', async () => {
  const caseId = await handled(office, 'reminded');
  await handlersPhone(office, 'rl-1');
  dataOf(await decide(office, 'lijing', 'remindHandler', caseId));
  expect(await whatHappened(office, caseId)).toMatchObject({
    ...{ state: 'HANDLING', action: 'remindHandler', papers: [], told: 'handlerReminded' },
  });
  expect((await workOf(office, 'rl-1', caseId)).remindedOn).toBe(today);
  expect((await lineOf('rl-1', caseId))?.remindedOn).toBe(today);
  expect(codeOf(await decide(office, 'zhouhang', 'remindHandler', caseId))).toBe('AlreadyDone');
  expect(await remindersOf(caseId)).toHaveLength(1);
  const page = JSON.stringify(await office.phone('reminded', 'openCase', { caseId }));
  expect(page).not.toContain('提醒');

  dataOf(await handle(office, 'rl-1', 'noteProgress', caseId, met));
  expect((await workOf(office, 'rl-1', caseId)).remindedOn).toBeNull();
  expect((await lineOf('rl-1', caseId))?.remindedOn).toBeNull();
});

test('the handler’s own phone gets the message where it allowed one; else a clerk calls the handler, not the person', async () => {
  const [allowed, silent] = [await handled(office, 'rem-a'), await handled(office, 'rem-b')];
  await handlersPhone(office, 'rl-2');
  const templates = dataOf<OwnWork>(await asHandler(office, 'rl-2', 'myWork')).templates;
  expect(templates).toEqual(['sample_reminder']);
  expect(codeOf(await asHandler(office, 'rem-a', 'allowMessages', { templates }))).toBe('PhoneNotHandlers');
  dataOf(await asHandler(office, 'rl-2', 'allowMessages', { templates }));
  for (const caseId of [allowed, silent]) dataOf(await decide(office, 'lijing', 'remindHandler', caseId));
  await clock(['followEvents', 'sendOutbox']);
  const calls = [...(await callsFor(allowed)), ...(await callsFor(silent))];
  // Nobody opened WeChat's dialog on this machine, so what was allowed is refused there and called as well.
  expect(calls.map(({ callName }) => callName)).toEqual(['沈正（承办人）', '沈正（承办人）']);
  expect(calls.map(({ trouble }) => trouble).sort()).toEqual([
    '承办人没有同意接收，或次数用完',
    '没有微信消息许可',
  ]);
  expect(calls[0]?.phone).not.toBe((await caseOf(office, silent)).applicant.phone);
});

test('the clock reminds after thirty days without a word, once in each such span, and stops with the case', async () => {
  const caseId = await handled(office, 'rem-clock');
  await onDay(30);
  expect(await remindersOf(caseId)).toHaveLength(0);
  await onDay(31);
  await onDay(31);
  await onDay(60);
  const [first, ...others] = await remindersOf(caseId);
  expect(first?.lacks.join()).toContain('31天没有登记进展');
  expect(others).toEqual([]);
  await onDay(62);
  expect(await remindersOf(caseId)).toHaveLength(2);
});

test('nobody is reminded before the naming, nor whoever no longer has the case', async () => {
  const caseId = await assigned(office, 'rem-early');
  expect(codeOf(await decide(office, 'lijing', 'remindHandler', caseId))).toBe('ActionNotPossibleNow');

  const left = await handled(office, 'rem-left');
  dataOf(await decide(office, 'lijing', 'remindHandler', left));
  await clock(['followEvents']);
  dataOf(await decide(office, 'zhouhang', 'reportConflict', left, { reason: '利益冲突' }));
  await clock(['followEvents', 'sendOutbox']);
  expect(await callsFor(left)).toEqual([]);
});
