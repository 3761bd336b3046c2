import { answersOf, stories } from '../../local/sample/stories';
import type { QueueAnswer } from '../../contract/queue/queue';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, submitted } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const crash = stories.findIndex(({ matter }) => matter === 'traffic_injury');

test('the next case of an approver may be one to refuse, not only one to grant', async () => {
  const caseId = await submitted(office, 'to-refuse', { ...answersOf(73, crash), family_income: '30000' });
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  const opinion = { proposal: 'refuse', opinion: '收入超过标准。' };
  dataOf(await decide(office, 'wangmin', 'recommend', caseId, opinion));
  expect((await caseOf(office, caseId)).assessment?.outcome).not.toBe('eligible');
  expect(codeOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意' }))).toBe('ReasonMissing');
  expect(dataOf(await office.desk('chenli', 'takeNext'))).toEqual({ caseId, taken: true });
});

test('an open objection stands in the queue with its day, and is what the bureau gets next, whoever has the case', async () => {
  const caseId = await submitted(office, 'objecting', answersOf(74, crash));
  dataOf(await decide(office, 'lijing', 'takeCase', caseId));
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  const opinion = { proposal: 'refuse', opinion: '收入超过标准。' };
  dataOf(await decide(office, 'wangmin', 'recommend', caseId, opinion));
  const ground = { ground: 'not_in_hardship', reason: '收入超过标准。' };
  dataOf(await decide(office, 'chenli', 'refuse', caseId, ground));
  const waiting = async (): Promise<QueueAnswer> =>
    dataOf(await office.desk('tangsi', 'queue', { states: ['REFUSED', 'TERMINATED'] }));
  expect((await waiting()).lines).toEqual([]);
  expect(dataOf(await office.desk('tangsi', 'takeNext'))).toEqual({ caseId: null, taken: false });

  dataOf(await decide(office, 'wumei', 'object', caseId, { reason: '收入算错了。' }));
  expect((await waiting()).lines).toMatchObject([
    { caseId, daysLeft: expect.any(Number), ownerName: '李静' },
  ]);
  expect(dataOf(await office.desk('tangsi', 'takeNext'))).toEqual({ caseId, taken: false });
  dataOf(
    await decide(office, 'tangsi', 'decideObjection', caseId, { result: 'upheld', reason: '经审查，维持。' }),
  );
  expect((await waiting()).lines).toEqual([]);
});
