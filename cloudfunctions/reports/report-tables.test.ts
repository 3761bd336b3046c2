import type { ReportDue, ReportTableAnswer } from '../../contract/reports/report-tables';
import { dayOf } from '../../domain/time/times';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, submitted } from '../../test/office-cases';
let office: TestOffice;
const year = Number(dayOf(new Date().toISOString()).slice(0, 4));
const half = { code: 'ministry-6', from: `${year}-06-01`, to: `${year + 1}-05-31` };

beforeAll(async () => {
  office = await openTestOffice();
  await submitted(office, 'tables-1');
  const caseId = await submitted(office, 'tables-2');
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  await office.cloud.runTimer('clock');
});
afterAll(() => office.close());

const open = async (input: object = {}): Promise<ReportTableAnswer> =>
  dataOf(await office.desk('lijing', 'openReportTable', { ...half, ...input }));

test('a table is filled from the records, and what does not add up is named with its columns', async () => {
  const { numbers, faults, version } = await open();
  expect(version).toBe(0);
  expect(numbers).toMatchObject({ 申请: 2, '批准·合计': 0, 未结: 0 });
  expect(faults.map(({ sentence }) => sentence)).toEqual([
    '申请（2）应等于批准·合计 0＋未批准·合计 0，合起来 0，差 2。',
  ]);
});

test('what is signed stays; what changes after is shown beside it, and signing anew asks for the reason', async () => {
  const sign = (version: number, reason: string | null): ReturnType<TestOffice['desk']> =>
    office.desk('chenli', 'freezeReportTable', { ...half, version, signer: '陈立', reason });
  expect(codeOf(await office.desk('lijing', 'freezeReportTable', { ...half, version: 0, signer: '李静', reason: null }))).toBe(
    'NotAllowed',
  );
  const signed = dataOf<ReportTableAnswer>(await sign(0, null));
  expect(signed.frozen.map(({ signer, numbers }) => [signer, numbers['申请']])).toEqual([['陈立', 2]]);
  expect(codeOf(await sign(0, '补录'))).toBe('StateHasChanged');

  await submitted(office, 'tables-3');
  await office.cloud.runTimer('clock');
  const { drifts } = await open();
  expect(drifts).toEqual([{ column: '申请', frozen: 2, now: 3 }]);

  const unreasoned = await sign(1, null);
  expect(unreasoned.ok ? '' : unreasoned.error.message).toContain('请写明原因');
  const again = dataOf<ReportTableAnswer>(await sign(1, '补录一件'));
  expect(again.frozen.map(({ numbers, reason }) => [numbers['申请'], reason])).toEqual([
    [2, null],
    [3, '补录一件'],
  ]);
  expect(again.drifts).toEqual([]);
});

test('only what no record fills may be typed', async () => {
  const people = { ...half, code: 'ministry-2' };
  const type = (column: string): ReturnType<TestOffice['desk']> =>
    office.desk('lijing', 'typeReportNumbers', { ...people, version: 0, typed: [{ column, value: 3 }] });
  const refused = await type('注册志愿者');
  expect(refused.ok ? '' : refused.error.message).toContain('由记录算出，不能手填');
  const { numbers, typed } = dataOf<ReportTableAnswer>(await type('民非人员'));
  expect([numbers['民非人员'], typed]).toEqual([3, { 民非人员: 3 }]);
});

test('what is due in a year is told with its day, and whether it was handed in', async () => {
  const { reports } = dataOf<{ reports: ReportDue[] }>(await office.desk('lijing', 'reportsDue', { year }));
  expect(reports.filter(({ code }) => code === 'month')).toHaveLength(12);
  expect(reports.filter(({ code }) => code === 'ministry-6').map(({ from, to, dueOn }) => [from, to, dueOn])).toEqual([
    [`${year - 1}-12-01`, `${year}-05-31`, `${year}-06-15`],
    [`${year}-06-01`, `${year}-11-30`, `${year}-12-15`],
  ]);
});
