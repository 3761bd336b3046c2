import type { ComplaintLine } from '../../contract/quality/complaint-register';
import type { VisitLine } from '../../contract/quality/visits';
import { dayOf } from '../../domain/time/times';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, handled } from '../../test/office-cases';
import { caseOf, whatHappened } from '../../test/what-happened';

jest.setTimeout(180_000);
let office: TestOffice;
const today = dayOf(new Date().toISOString());
const ratings = {
  attitude: '满意',
  contact: '基本满意',
  rights: '满意',
  result: '不满意',
  whole: '基本满意',
};
const said = {
  way: 'call',
  ratings,
  feeAsked: false,
  told: true,
  performed: 'partly',
  text: '请早点告诉结果。',
};

async function closed(openid: string): Promise<string> {
  const caseId = await handled(office, openid);
  const closing = { closedOn: today, way: 'award', result: 'won', recovered: 12000, wages: 12000 };
  const summary =
    '约见受援人，收集工资条和考勤，申请劳动仲裁，开庭质证，仲裁委裁决支付工资一万二千元，公司已经全部付清，受援人收到了钱。';
  dataOf(await decide(office, 'lijing', 'close', caseId, { ...closing, summary }));

  return caseId;
}

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const lines = async (userName = 'wumei') =>
  dataOf<{ lines: VisitLine[] }>(await office.desk(userName, 'listVisits', {})).lines;

test('a closed case of the green channel is planned by itself, asked five things, and money taken becomes a complaint', async () => {
  const [first, second] = [await closed('visit-1'), await closed('visit-2')];
  await office.cloud.invoke('clock', {});
  expect((await lines()).map(({ caseId, daysLeft }) => [caseId, daysLeft]).sort()).toEqual(
    [
      [first, 30],
      [second, 30],
    ].sort(),
  );
  for (const blind of ['malan', 'fengyan'])
    expect(codeOf(await office.desk(blind, 'listVisits', {}))).toBe('NotAllowed');
  expect(codeOf(await decide(office, 'zhouhang', 'followUp', first, said))).toBe('NotAllowed');
  expect(codeOf(await decide(office, 'wumei', 'followUp', first, { ...said, ratings: {} }))).toBe(
    'InputInvalid',
  );
  dataOf(await decide(office, 'wumei', 'followUp', first, said));
  expect(await whatHappened(office, first)).toMatchObject({ action: 'followUp', papers: ['FZ-032'] });
  expect((await caseOf(office, first)).voices.followUps).toMatchObject([
    { satisfied: 3, told: true, feeAsked: false, resultPerformed: false, ratings },
  ]);
  expect((await lines()).map(({ caseId }) => caseId)).toEqual([second]);

  dataOf(
    await decide(office, 'wumei', 'followUp', second, {
      ...said,
      feeAsked: true,
      text: '律师收了五百元。',
    }),
  );
  const { lines: complaints } = dataOf<{ lines: ComplaintLine[] }>(
    await office.desk('tangsi', 'listComplaints', { scope: 'open' }),
  );
  expect(complaints).toMatchObject([
    { about: 'fee', way: 'visit', waits: [{ wait: 'call' }, { wait: 'accept' }] },
  ]);
});

test('three times without an answer is a result: asked, not answered, out of the rate of those content', async () => {
  const caseId = await closed('visit-3');
  await office.cloud.invoke('clock', {});
  for (const done of [false, false, true]) {
    const [line] = await lines();
    const input = { id: line?.id, version: line?.version, way: 'call' };
    expect(dataOf(await office.desk('wumei', 'noteUnreached', input))).toEqual({ done });
    expect(codeOf(await office.desk('wumei', 'noteUnreached', input))).toBe(
      done ? 'AlreadyDone' : 'LineHasChanged',
    );
  }
  expect(await lines()).toEqual([]);
  expect((await caseOf(office, caseId)).voices.followUps).toMatchObject([
    { satisfied: null, feeAsked: null },
  ]);
});
