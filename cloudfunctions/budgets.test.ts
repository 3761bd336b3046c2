import { openTestOffice, type TestOffice } from '../test/cloud';
import { decide, draftOf, recommended, submit, submitted, versionOf } from '../test/office-cases';

/** Design §6: database calls at most, session check included; counted when the instance knows its centre. */
let office: TestOffice;
const openid = 'budget-worker';

beforeAll(async () => {
  office = await openTestOffice();
  await submitted(office, openid);
  await office.phone(openid, 'home');
  await office.desk('lijing', 'queue');
  await recommended(office, openid);
  const caseId = await recommended(office, openid);
  await decide(office, 'chenli', 'grant', caseId, { reason: '同意' });
  await decide(office, 'zhouhang', 'assign', caseId, { firmId: 'f000000000000001' });
});
afterAll(() => office.close());

test('saving a draft costs one call, the first time and later', async () => {
  const draftKey = 'budget-draft-key-0001';
  const save = (revision: number) =>
    office.phone(openid, 'saveDraft', { draftKey, revision, answers: { topic: 'x' } });
  expect(await office.callsOf(() => save(1))).toBe(1);
  expect(await office.callsOf(() => save(2))).toBe(1);
});

test('submitting costs three calls', async () => {
  const caseId = await draftOf(office, openid);
  expect(await office.callsOf(() => submit(office, openid, caseId))).toBeLessThanOrEqual(3);
});

test('"my cases" costs one call, the case page two at most', async () => {
  const caseId = await submitted(office, openid);
  expect(await office.callsOf(() => office.phone(openid, 'myCases'))).toBe(1);
  expect(await office.callsOf(() => office.phone(openid, 'openCase', { caseId }))).toBeLessThanOrEqual(2);
});

test('a page of the queue costs two calls, a dossier three', async () => {
  const caseId = await submitted(office, openid);
  await office.desk('lijing', 'queue');
  expect(await office.callsOf(() => office.desk('lijing', 'queue'))).toBe(2);
  expect(await office.callsOf(() => office.desk('lijing', 'openDossier', { caseId }))).toBe(3);
});

/** Beside what every decision costs, a choice of a firm reads the cases of the other side (律师法-39), always fresh. */
const mostCalls = (action: string): number => (action === 'assign' ? 5 : 4);

test('every decision costs four calls at most, the choice of a firm one more', async () => {
  const caseId = await submitted(office, openid);
  const steps: readonly (readonly [userName: string, action: string, more: object])[] = [
    ['lijing', 'takeCase', {}],
    ['lijing', 'accept', {}],
    ['wangmin', 'recommend', { proposal: 'grant', opinion: '建议给予' }],
    ['chenli', 'grant', { reason: '同意给予' }],
    ['zhouhang', 'assign', { firmId: 'f000000000000001' }],
  ];
  for (const [userName, action, more] of steps) {
    await office.cookie(userName);
    const input = { caseId, version: await versionOf(office, caseId), ...more };
    const calls = await office.callsOf(() => office.desk(userName, action, input));
    expect([action, calls <= mostCalls(action)]).toEqual([action, true]);
  }
});
