import { answersOf, stories } from '../../local/sample/stories';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, submitted } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';

jest.setTimeout(120_000);
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
