import type { FigureLinesAnswer, FigureTableAnswer } from '../../contract/statistics/figure-table';
import type { TargetView } from '../../contract/reports/targets';
import type { OldImportView, OldRecordsAnswer } from '../../contract/statistics/old-records';
import { countFigures } from '../../domain/statistics/count-figures';
import { readLedgerRecord } from '../../domain/statistics/lines/ledger-record';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { submitted } from '../../test/office-cases';
import { changed } from '../../test/stored';
const year = { from: '2024-01-01', to: '2024-12-31' };
const importId = 'a1'.repeat(12);
const wages = {
  类: '案件',
  编号: '青援〔2024〕1号',
  类别: '民事',
  事项: '支付劳动报酬',
  受理日: '2024-03-01',
};
const lines: readonly Record<string, string | number | boolean>[] = [
  { ...wages, 申请日: '2024-03-01', 批准日: '2024-03-02', 人数: 20, 诉求可分: '是', 标签: '农民工' },
  { ...wages, 结案日: '2024-06-30', 方式: '诉讼', 结果: '胜诉', 挽回: 186000.5, 其中讨薪: 186000.5 },
  { 类: '案件', 编号: '青援〔2024〕2号', 类别: '刑事', 通知日: '2024/5/8', 阶段: '一审' },
  { 类: '咨询', 日期: '2024-02-01', 渠道: '来访', 人次: 3 },
  { 类: '咨询', 日期: '2024-02-01', 渠道: '来访', 人次: 3 },
  { 类: '活动', 日期: '2024-04-02', 种类: '集市咨询', 名称: '赶集', 场次: 1, 咨询人次: 41, 受众: 200 },
];

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const bring = (
  rows: readonly Record<string, unknown>[],
  write: boolean,
  id = importId,
): ReturnType<TestOffice['desk']> => {
  const seen = new Map<string, number>();
  const sent = rows.map((line, at) => {
    const text = JSON.stringify(line);
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);

    return { row: at + 2, nth, line };
  });

  return office.desk('chenli', 'importOldRecords', {
    importId: id,
    file: '2024年台账.xlsx',
    total: rows.length,
    write,
    lines: sent,
  });
};

const answered = async (...input: Parameters<typeof bring>): Promise<OldRecordsAnswer> =>
  dataOf(await bring(...input));

async function figures(
  names: readonly string[],
): Promise<Record<string, readonly (number | null | undefined)[]>> {
  const asked = { figures: names, ...year, splits: [], cuts: [], withEarlier: false };
  const { tables } = dataOf<FigureTableAnswer>(await office.desk('chenli', 'figureTable', asked));

  return Object.fromEntries(tables.map(({ figure, total }) => [figure, [total.value, total.imported]]));
}

const told = [
  '批准案件',
  '批准案件(部表)',
  '受援人',
  '结案',
  '挽回(元)',
  '咨询人次',
  '活动场次',
  '刑事案件',
  '胜诉率(结案诉讼)',
];

test('a file is tried first: what would become of it is said, and nothing is kept', async () => {
  expect(await answered(lines, false)).toMatchObject({ fresh: 5, changed: 0, already: 0, faults: [] });
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect((await figures(['批准案件']))['批准案件']).toEqual([0, undefined]);
});

test('a wrong cell is named with row, heading and cure, and nothing of its call is kept', async () => {
  const { faults } = await answered([...lines, { 类: '咨询', 日期: '2024-02-30', 渠道: '来访' }], true);
  expect(faults).toEqual([{ row: 8, message: '咨询第8行，日期：这一天不存在，请核对。' }]);
  const imports = dataOf<{ imports: OldImportView[] }>(await office.desk('chenli', 'listOldImports'));
  expect(imports.imports).toEqual([]);
});

test('what came in counts as the file itself, marked as imported; the same file again changes nothing', async () => {
  expect(await answered(lines, true)).toMatchObject({ fresh: 5, changed: 0, already: 0 });
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  const counted = await figures(told);
  const file = countFigures(
    lines.map((line) => readLedgerRecord(line).record),
    year,
  );
  for (const name of told)
    expect([name, counted[name]?.[0]]).toEqual([name, file.find((one) => one.name === name)?.value]);
  expect(counted['批准案件(部表)']).toEqual([21, 21]);

  expect(await answered(lines, true, 'b2'.repeat(12))).toMatchObject({ fresh: 0, changed: 0, already: 5 });
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect(await figures(told)).toEqual(counted);
});

test('a later line under the number of a case completes it', async () => {
  const more = [
    { 类: '案件', 编号: '青援〔2024〕2号', 结案日: '2024-09-01', 结果: '部分采纳', 方式: '辩护' },
  ];
  expect(await answered(more, true, 'c3'.repeat(12))).toMatchObject({ fresh: 0, changed: 1 });
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect((await figures(['结案']))['结案']).toEqual([2, 2]);
});

test('a number opens the lines behind it, imported ones marked and nobody named', async () => {
  const asked = { figure: '结案', ...year, cuts: [], before: null };
  const { lines: behind } = dataOf<FigureLinesAnswer>(await office.desk('chenli', 'figureLines', asked));
  expect(behind.map(({ receiptNo, imported, caseId }) => [receiptNo, imported, caseId])).toEqual([
    ['青援〔2024〕2号', true, null],
    ['青援〔2024〕1号', true, null],
  ]);
});

test('a case that this office has handled itself is left out and named', async () => {
  const caseId = await submitted(office, 'old-1');
  const opened = dataOf<{ case: { receiptNo: string } }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );
  const number = opened.case.receiptNo;
  const answer = await answered([{ ...wages, 编号: number }], true, 'd4'.repeat(12));
  expect(answer).toMatchObject({ fresh: 0, matched: [{ row: 2, number }] });
});

test('a file that is taken back counts no more', async () => {
  dataOf(await office.desk('chenli', 'withdrawOldImport', { importId }));
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect((await figures(told))['咨询人次']).toEqual([0, undefined]);
  expect((await figures(['结案']))['结案']).toEqual([1, 1]);
  expect(codeOf(await office.desk('chenli', 'withdrawOldImport', { importId }))).toBe('InputInvalid');
});

test('who only reads brings nothing in', async () => {
  expect(codeOf(await office.desk('malan', 'listOldImports'))).toBe('NotAllowed');
});

test('lines of a register count, and count no more when they are void', async () => {
  const id = 'e5'.repeat(12);
  const values = {
    ...{
      name: '开学法治课',
      heldOn: '2024-09-02',
      kind: '进校园',
      place: '青禾中学',
      units: [],
      times: 2,
      asked: 5,
    },
    ...{ audience: 300, accepted: 0, campaign: null, note: null },
  };
  const saved = await office.desk('chenli', 'saveLedgerLine', { ledger: 'outreach', id, version: 0, values });
  expect(dataOf(saved)).toEqual({ id, version: 1 });
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect((await figures(['活动场次']))['活动场次']).toEqual([2, undefined]);
  const asked = { figure: '活动场次', ...year, cuts: [], before: null };
  const { lines: behind } = dataOf<FigureLinesAnswer>(await office.desk('chenli', 'figureLines', asked));
  expect(behind).toMatchObject([{ register: 'outreach', about: '开学法治课', amount: 2 }]);

  dataOf(
    await office.desk('chenli', 'closeLedgerLine', { ledger: 'outreach', id, version: 1, why: '记重了' }),
  );
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect((await figures(['活动场次']))['活动场次']).toEqual([0, undefined]);
});

test('a line that was spoilt past the product keeps none beside it from counting', async () => {
  const event = (name: string) => ({
    ...{ name, heldOn: '2024-10-08', kind: '进校园', place: '青禾中学', units: [], times: 1, asked: 0 },
    ...{ audience: 30, accepted: 0, campaign: null, note: null },
  });
  const ids = ['0a'.repeat(12), '0b'.repeat(12)] as const;
  for (const id of ids)
    dataOf(
      await office.desk('chenli', 'saveLedgerLine', {
        ledger: 'outreach',
        id,
        version: 0,
        values: event(id),
      }),
    );
  await changed(office.cloud, 'ledger_outreach', { _id: ids[0] }, { 'values.heldOn': '哪天' });
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect((await figures(['活动场次']))['活动场次']).toEqual([1, undefined]);
});

test('a target is set against what was done and the days that have gone; one that cannot be counted says why', async () => {
  const empty = { for: '全中心', who: null, source: null, note: null };
  const targets = [
    { figure: '结案', year: 2024, value: 4, ...empty },
    { figure: '没有的指标', year: 2024, value: 4, ...empty },
    { figure: '培训批次', year: 2024, value: 4, ...empty, for: '承办单位', who: '青禾律师事务所' },
  ];
  for (const [at, values] of targets.entries()) {
    const id = `f${at}`.repeat(12);
    dataOf(await office.desk('chenli', 'saveLedgerLine', { ledger: 'targets', id, version: 0, values }));
  }
  const answer = await office.desk('chenli', 'targetsOfYear', { year: 2024 });
  const told = dataOf<{ targets: TargetView[] }>(answer).targets;
  expect(told.map(({ figure, done, pace, fault }) => [figure, done, pace?.verdict, fault])).toEqual(
    expect.arrayContaining([
      ['结案', 1, '未达到', null],
      [
        '没有的指标',
        null,
        undefined,
        '没有“没有的指标”这个指标，请在年度目标台账里改成“数字和报告”里的名字。',
      ],
      ['培训批次', null, undefined, '“培训批次”不能按承办单位分，请改成全中心的目标。'],
    ]),
  );
});
