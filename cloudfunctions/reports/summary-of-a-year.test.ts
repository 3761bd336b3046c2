import type { GlanceAnswer } from '../../contract/reports/glance';
import type { MouldView, SummaryAnswer } from '../../contract/reports/summary';
import { readLedgerRecord, type LedgerRecord } from '../../domain/statistics/lines/ledger-record';
import { moulds } from '../../domain/statistics/summaries';
import { readMould } from '../../domain/statistics/summaries/read-mould';
import { writeSummary, type WrittenSummary } from '../../domain/statistics/summaries/write';
import { sourcesOfFile } from '../../domain/statistics/testing/file-sources';
import { yearFile } from '../../domain/statistics/testing/year-file';
import { storedIn } from '../../test/stored';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
const half = { from: '2025-01-01', to: '2025-06-30', period: '2025年上半年' };
const file = yearFile(2025);
const atOnce = 150;
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
  for (let at = 0; at < file.length; at += atOnce) {
    const lines = file.slice(at, at + atOnce).map((line, row) => ({ row: at + row + 2, nth: at + row, line }));
    const about = { importId: 'ab'.repeat(12), file: '2025年台账.xlsx', total: file.length, write: true };
    const brought = await office.desk('chenli', 'importOldRecords', { ...about, lines });
    expect(dataOf<{ faults: unknown[] }>(brought).faults).toEqual([]);
  }
  // A minute's round stops after ten seconds and goes on in the next.
  for (let round = 0; round < 12; round += 1) {
    await office.cloud.runTimer('clock');
    const [waiting] = await storedIn(office.cloud, 'old_records', { toCount: true });
    if (!waiting) break;
  }
});
afterAll(() => office.close());

const open = async (mould: string): Promise<SummaryAnswer> =>
  dataOf(await office.desk('lijing', 'openSummary', { mould, ...half }));
const textOf = ({ paragraphs }: WrittenSummary): string =>
  paragraphs.map(({ pieces, ask }) => ask ?? pieces.map(({ text }) => text).join('')).join('\n');

const records = (): readonly LedgerRecord[] => file.map((line) => readLedgerRecord(line).record);

test.each(moulds.map(({ code, name }) => [name, code]))(
  '%s of an imported half-year says what counting the file itself says, number by number',
  async (_name, code) => {
    const { written } = await open(code);
    const { mould } = readMould(moulds.find((one) => one.code === code)?.text ?? '');
    const called = { unit: written.title.includes('青禾') ? '青禾县法律援助中心' : '', period: half.period };
    const fromFile = writeSummary(mould, sourcesOfFile(records(), half, called));
    const lines = textOf(written).split('\n');
    for (const [at, line] of textOf(fromFile).split('\n').entries())
      if (!line.includes('环比') && !line.includes('上一期') && code !== 'self-score') expect(lines[at]).toBe(line);
  },
);

test('numbers of the text are those of a plain count of the lines', async () => {
  const { written } = await open('centre-summary');
  const said = (figure: string): string =>
    written.paragraphs.flatMap(({ pieces }) => pieces).find(({ place }) => place === `${figure}|number`)?.text ?? '0';
  const within = (day: unknown): boolean => typeof day === 'string' && day >= half.from && day <= half.to;
  const of = (kind: string) => file.filter((line) => line['类'] === kind);
  const sum = (kind: string, key: string, day = '日期'): number =>
    of(kind).filter((line) => within(line[day])).reduce((all, line) => all + Number(line[key] ?? 0), 0);
  const cases = of('案件');
  expect(said('批准案件')).toBe(String(cases.filter((one) => within(one['批准日'] ?? one['通知日'])).length));
  expect(said('受理案件')).toBe(String(cases.filter((one) => within(one['受理日'] ?? one['通知日'])).length));
  expect(said('结案')).toBe(String(cases.filter((one) => within(one['结案日'])).length));
  expect(said('受援人')).toBe(
    String(cases.filter((one) => within(one['批准日'] ?? one['通知日'])).reduce((all, one) => all + Number(one['人数']), 0)),
  );
  expect(said('培训人次')).toBe(String(sum('培训', '人次')));
  expect(said('受众')).toBe(String(sum('活动', '受众')));
  expect(said('接访人次')).toBe(String(sum('接访', '人次')));
  expect(said('旁听件数')).toBe(String(sum('旁听', '件数')));
  expect(said('评查卷数')).toBe(String(sum('评查', '卷数')));
  expect(said('投诉(属实)')).toBe(String(of('投诉').filter((one) => within(one['日期']) && one['结果'] === '属实').length));
  expect(said('联络员')).toBe(String(of('人员').filter((one) => one['种类'] === '联络员' && String(one['起']) <= half.to).length));
});

test('what a person wrote is kept in versions; signed, nothing changes it, and signing anew asks for the reason', async () => {
  const which = { mould: 'centre-summary', ...half };
  const passages = [{ name: '下一步', text: '1. 每月到站点一次。\n2. 培训两批。' }];
  const saved = dataOf<SummaryAnswer>(
    await office.desk('lijing', 'saveSummary', { ...which, version: 0, text: null, passages }),
  );
  expect(saved.passages['下一步']).toContain('培训两批');
  expect(codeOf(await office.desk('lijing', 'saveSummary', { ...which, version: 0, text: null, passages }))).toBe('StateHasChanged');
  const sign = (version: number, reason: string | null) =>
    office.desk('chenli', 'freezeSummary', { ...which, version, signer: '陈立', reason });
  expect(codeOf(await office.desk('lijing', 'freezeSummary', { ...which, version: 1, signer: '李静', reason: null }))).toBe('NotAllowed');
  const signed = dataOf<SummaryAnswer>(await sign(1, null));
  expect([signed.frozen.length, signed.drifts]).toEqual([1, []]);

  const more = { 类: '案件', 编号: '青援〔2025〕901号', 类别: '民事', 申请日: '2025-05-06', 受理日: '2025-05-06', 批准日: '2025-05-08' };
  const about = { importId: 'cd'.repeat(12), file: '补.xlsx', total: 1, write: true };
  dataOf(await office.desk('chenli', 'importOldRecords', { ...about, lines: [{ row: 2, nth: 0, line: more }] }));
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  const after = await open('centre-summary');
  expect(textOf(after.frozen[0]?.written as WrittenSummary)).toBe(textOf(signed.written));
  const drift = after.drifts.find(({ place }) => place === '批准案件|number');
  expect(Number(drift?.now) - Number(drift?.frozen)).toBe(1);
  const unreasoned = await sign(2, null);
  expect(unreasoned.ok ? '' : unreasoned.error.message).toContain('请写明原因');
  expect(dataOf<SummaryAnswer>(await sign(2, '补录一件')).frozen.map(({ reason }) => reason)).toEqual([null, '补录一件']);

  const year = { ...half, from: '2025-07-01', to: '2025-12-31', period: '2025年下半年' };
  const next = dataOf<SummaryAnswer>(await office.desk('lijing', 'openSummary', { mould: 'centre-summary', ...year }));
  expect(next.proposals['上期计划完成情况']).toEqual(['“每月到站点一次”：', '“培训两批”：']);
});

test('a centre writes its own mould; one that is wrong is named by its line, and the product’s comes back', async () => {
  const keep = (text: string | null, version: number, who = 'chenli') =>
    office.desk(who, 'keepMould', { code: 'subsidy-notice', name: '补贴发放公示', text, version });
  const wrong = await keep('标题：公示\n# 一\n{没有的数}', 0);
  expect(wrong.ok ? '' : wrong.error.message).toContain('第3行：“没有的数”不是指标');
  expect(codeOf(await keep('标题：公示', 0, 'lijing'))).toBe('NotAllowed');
  dataOf(await keep('标题：公示\n# 情况\n发了{补贴发放(元)|万}万元。', 0));
  const { written, textOf: whose } = await open('subsidy-notice');
  expect([whose, written.paragraphs.length]).toEqual(['centre', 2]);
  const { moulds: listed } = dataOf<{ moulds: readonly MouldView[] }>(await office.desk('lijing', 'listMoulds'));
  expect(listed.find(({ code }) => code === 'subsidy-notice')).toMatchObject({ isOwn: true, version: 1 });
  dataOf(await keep(null, 1));
  expect((await open('subsidy-notice')).textOf).toBe('product');
});

test('the centre at a glance tells what waits, and the Monday sheet is one page', async () => {
  const told = dataOf<GlanceAnswer>(await office.desk('chenli', 'glance'));
  expect(told.targets.map(({ figure }) => figure)).toEqual([]);
  expect([told.open, told.overdue, told.unanswered.all]).toEqual([0, [], 0]);
  expect(told.emptyStations.length).toBeGreaterThan(0);
  const { pdf } = dataOf<{ pdf: string }>(await office.desk('chenli', 'mondaySheet'));
  const bytes = Buffer.from(pdf, 'base64').toString('latin1');
  expect(bytes.match(/\/Type\s*\/Page\b/g) ?? []).toHaveLength(1);
  expect(codeOf(await office.desk('malan', 'glance'))).toBe('NotAllowed');
});

test('the document goes out as PDF; a period turned round, an unknown document and a blind reader are refused', async () => {
  const pdf = dataOf<{ pdf: string }>(await office.desk('lijing', 'summaryPdf', { mould: 'centre-summary', ...half }));
  expect(Buffer.from(pdf.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  const asked = (who: string, input: object) => office.desk(who, 'openSummary', { mould: 'centre-summary', ...half, ...input });
  expect(codeOf(await asked('lijing', { from: '2025-07-01' }))).toBe('DayInvalid');
  expect(codeOf(await asked('lijing', { mould: 'novel' }))).toBe('InputInvalid');
  expect(codeOf(await asked('malan', {}))).toBe('NotAllowed');
});
