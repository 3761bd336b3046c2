import type { AppraisalAnswer } from '../../contract/reports/appraisal';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';

const who = '青禾县法律援助中心';
const which = { year: 2025, who };
const text = '办案数量｜20｜按比例｜系统数字｜批准案件｜120\n宣传｜5｜看材料｜照片';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const open = async (more: object = {}): Promise<AppraisalAnswer> =>
  dataOf(await office.desk('lijing', 'openAppraisal', { ...which, ...more }));
const score = (name: string, stage: string, version: number, points: number, note: string | null = null) =>
  office.desk(name, 'scoreAppraisal', {
    ...{ ...which, stage, version },
    scores: ['办案数量', '宣传'].map((item) => ({ item, points: item === '宣传' ? 5 : points, note })),
  });

test('the sheet is the director’s, wrong lines are named, and figures fill what they can', async () => {
  const keep = (name: string, sheet: string, version = 0) =>
    office.desk(name, 'keepAppraisalSheet', { ...which, version, text: sheet });
  expect(codeOf(await keep('lijing', text))).toBe('NotAllowed');
  const wrong = await keep('chenli', '办案数量｜20｜｜｜没有的数｜120');
  expect(wrong.ok ? '' : wrong.error.message).toContain('第1行：“没有的数”不是指标');
  const kept = dataOf<AppraisalAnswer>(await keep('chenli', text));
  expect(kept.items.map(({ value, proposed }) => [value, proposed])).toEqual([
    [0, 0],
    [null, null],
  ]);
  expect(codeOf(await keep('chenli', text))).toBe('StateHasChanged');
  expect((await open({ year: 2026 })).text).toBe(text);
});

test('self, unit, checked, published: each in its turn, and publishing anew keeps both with the reason', async () => {
  expect(codeOf(await score('lijing', 'unit', 1, 18))).toBe('InputInvalid');
  dataOf(await score('lijing', 'self', 1, 18));
  dataOf(await score('wangmin', 'unit', 2, 17));
  expect(codeOf(await score('lijing', 'checked', 3, 16, '少两件'))).toBe('NotAllowed');
  const publish = (version: number, reason: string | null) =>
    office.desk('chenli', 'publishAppraisal', { ...which, version, signer: '陈立', reason });
  const early = await publish(3, null);
  expect(early.ok ? '' : early.error.message).toContain('“办案数量”还没有核定');
  dataOf(await score('chenli', 'checked', 3, 16, '少两件'));
  const told = dataOf<AppraisalAnswer>(await publish(4, null));
  expect(told.published.map(({ totals }) => totals)).toEqual([[{ who, points: 21 }]]);
  dataOf(await score('chenli', 'checked', 5, 15, '又少一件'));
  const again = await publish(6, null);
  expect(again.ok ? '' : again.error.message).toContain('请写明原因');
  const both = dataOf<AppraisalAnswer>(await publish(6, '复核'));
  expect(both.published.map(({ totals, reason }) => [totals[0]?.points, reason])).toEqual([
    [21, null],
    [20, '复核'],
  ]);
  expect(codeOf(await office.desk('malan', 'openAppraisal', which))).toBe('NotAllowed');
});
