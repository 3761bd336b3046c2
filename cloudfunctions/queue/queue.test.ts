import { answersOf, stories } from '../../local/sample/stories';
import type { QueueAnswer } from '../../contract/queue/queue';
import type { QueueCounts } from '../../contract/queue/turn';
import { officeBefore } from '../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, submitted } from '../../test/office-cases';
let office: TestOffice;
const slow = stories.findIndex(({ matter }) => matter === 'traffic_injury');
let late: string[] = [];
let urgent = '';
let taken = '';

beforeAll(async () => {
  office = await openTestOffice();
  late = [
    await submitted(officeBefore(office, 20), 'late-1', answersOf(1, slow)),
    await submitted(officeBefore(office, 19), 'late-2', answersOf(2, slow)),
  ];
  urgent = await submitted(office, 'green');
  taken = await submitted(office, 'taken', answersOf(9, slow));
  dataOf(await decide(office, 'lijing', 'takeCase', taken));
  // Their days went by since: the clock brings the lines up.
  await office.cloud.invoke('clock', { only: ['refreshLines'] });
});
afterAll(() => office.close());

async function page(input: object = {}, userName = 'lijing'): Promise<QueueAnswer> {
  return dataOf<QueueAnswer>(await office.desk(userName, 'queue', input));
}
const idsOf = ({ lines }: QueueAnswer): readonly string[] => lines.map(({ caseId }) => caseId);

test('a limit of the law that is over comes first, then the green channel, then what came today', async () => {
  const all = await page();
  expect(idsOf(all)).toEqual([...late, urgent, taken]);
  expect(all.lines[0]).toMatchObject({ band: 'limit', clockLabel: '受理', waitsFor: '窗口受理' });
  expect(all.lines[0]?.daysLeft).toBeLessThan(0);
  expect(all.lines[2]).toMatchObject({ greenChannel: true, ownerName: null });
  expect(all.lines[3]).toMatchObject({ ownerName: '李静', waitsFor: '李静' });
});

test('my own, those nobody has, and one state', async () => {
  expect(idsOf(await page({ scope: 'mine' }))).toEqual([taken]);
  expect(idsOf(await page({ scope: 'unowned' }))).toEqual([...late, urgent]);
  expect(idsOf(await page({ scope: 'mine' }, 'wumei'))).toEqual([]);
  expect(idsOf(await page({ states: ['REVIEWING'] }))).toEqual([]);
});

test('a page goes on where the last one ended, without gap or repetition', async () => {
  const first = await page({ limit: 2 });
  const second = await page({ limit: 2, cursor: first.next });
  expect([...idsOf(first), ...idsOf(second)]).toEqual([...late, urgent, taken]);
  const end = second.next === null ? [] : idsOf(await page({ limit: 2, cursor: second.next }));
  expect(end).toEqual([]);
});

test('the counts say what the queue shows', async () => {
  const counts = dataOf<QueueCounts>(await office.desk('lijing', 'queueCounts'));
  expect(counts).toMatchObject({
    byState: { SUBMITTED: 4 },
    mine: 1,
    unowned: 3,
    late: 2,
    greenChannel: 1,
    more: false,
  });
  expect(codeOf(await office.desk('malan', 'queueCounts'))).toBe('NotAllowed');
});

test('whoever looked at a full number stands in the record of looks, for auditors only', async () => {
  dataOf(await office.desk('lijing', 'revealIdentity', { caseId: urgent, of: 'applicant' }));
  expect(codeOf(await office.desk('lijing', 'listAccess', {}))).toBe('NotAllowed');
  const ask = async (input: object) =>
    dataOf<{ lines: { who: string; what: string; caseId: string }[] }>(
      await office.desk('yuqing', 'listAccess', input),
    ).lines;
  expect(await ask({})).toMatchObject([{ who: '李静', what: 'identity', caseId: urgent }]);
  const { receiptNo } = (await page()).lines.find(({ caseId }) => caseId === urgent) ?? {};
  expect(await ask({ receiptNo })).toHaveLength(1);
  expect(await ask({ to: '2020-01-01' })).toEqual([]);
  expect(codeOf(await office.desk('yuqing', 'listAccess', { receiptNo: '0000-0000' }))).toBe('CaseNotFound');
});
