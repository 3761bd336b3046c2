import type { CitizenCase } from '../../contract/progress/views';
import { dayOf } from '../../domain/time/times';
import { officeBefore } from '../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { arranged, decide, handled } from '../../test/office-cases';
import { caseOf, whatHappened, wordsOn } from '../../test/what-happened';

/** The end of the work: how it ended, what came of it, and what the person reads of it (法-50). */
let office: TestOffice;
const day = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000).toISOString());
const summary =
  '接受指派后约见受援人，整理工资条和打卡记录，代写仲裁申请书并出庭。仲裁委采纳了主要意见，公司已经付清。';
const won = {
  closedOn: day(0),
  way: 'award',
  result: 'won',
  recovered: 12300,
  wages: 8000,
  document: '青劳人仲案〔2026〕12号裁决书',
  summary,
};

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const close = (caseId: string, more: object = {}, userName = 'lijing') =>
  decide(office, userName, 'close', caseId, { ...won, ...more });
const pageOf = async (openid: string, caseId: string) =>
  dataOf<CitizenCase>(await office.phone(openid, 'openCase', { caseId }));

test('the outcome stands on the person’s page with the sum, and they may rate', async () => {
  const caseId = await handled(office, 'won');
  dataOf(await close(caseId));
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'CLOSED',
    action: 'close',
    role: 'clerk',
    papers: ['FZ-021'],
    clocks: ['dossier'],
    told: 'closed',
  });
  const page = await pageOf('won', caseId);
  expect(page.outcome).toEqual({
    closedOn: day(0),
    way: '仲裁裁决了。',
    result: '您赢了。',
    money: '要回 12,300 元，其中工钱 8,000 元。',
  });
  expect(page.can).toContain('rate');
  // What the lawyer wrote to the centre is not for the page.
  expect(JSON.stringify(page)).not.toContain('打卡记录');
  const paper = await wordsOn(office, caseId, 'FZ-021');
  for (const words of ['仲裁裁决', '胜诉', '12,300元', '8,000元', '12号裁决书', '公司已经付清'])
    expect(paper).toContain(words);

  const rated = dataOf<CitizenCase>(await office.phone('won', 'rate', { caseId, score: 5 }));
  expect(rated.can).not.toContain('rate');
  expect([page.rated, rated.rated, (await pageOf('won', caseId)).rated]).toEqual([null, 5, 5]);
  expect(codeOf(await office.phone('won', 'rate', { caseId, score: 1 }))).toBe('AlreadyDone');
});

test('where nothing can be counted the page says no sum', async () => {
  const caseId = await handled(office, 'lost');
  dataOf(await close(caseId, { way: 'judgment', result: 'lost', recovered: null, wages: null }));
  expect((await pageOf('lost', caseId)).outcome).toMatchObject({ result: '这次没有打赢。', money: null });
  expect((await caseOf(office, caseId)).closing.closing).toMatchObject({ recovered: null, wages: null });
});

test('a second closing and one before the agreement are refused by name', async () => {
  const early = await arranged(office, 'closed-early');
  const refused = await close(early);
  expect(codeOf(refused)).toBe('ActionNotPossibleNow');
  expect(refused).toMatchObject({ error: { message: '现在是“待签协议”，不能结案。' } });
  const caseId = await handled(office, 'closed-twice');
  dataOf(await close(caseId));
  expect(await close(caseId, { recovered: 1 })).toMatchObject({
    error: { code: 'ActionNotPossibleNow', message: '现在是“待交案卷”，不能结案。' },
  });
  expect((await caseOf(office, caseId)).closing.closing?.recovered).toBe(12300);
});

test.each([
  ['tomorrow', { closedOn: day(1) }, 'DayInvalid'],
  ['before the agreement', { closedOn: day(-1) }, 'DayInvalid'],
  ['wages above the whole', { wages: 12300.01 }, 'AmountInvalid'],
  ['wages of nothing', { recovered: null }, 'AmountInvalid'],
  ['part of a fen', { recovered: 0.001, wages: null }, 'AmountInvalid'],
  ['less than nothing', { recovered: -1, wages: null }, 'InputInvalid'],
  ['no number', { recovered: '很多' }, 'InputInvalid'],
  ['a criminal result of a civil case', { result: 'adopted' }, 'InputInvalid'],
  ['a way that nobody knows', { way: 'toString' }, 'InputInvalid'],
  ['a settlement nobody agreed to', { way: 'settlement', result: 'settled' }, 'ConditionUnmet'],
  ['a part above the whole', { shares: [{ memberId: null, amount: 12300.01 }] }, 'AmountInvalid'],
  ['the part of a stranger', { shares: [{ memberId: 'ab'.repeat(8), amount: 1 }] }, 'AmountInvalid'],
  ['49 signs', { summary: '字'.repeat(49) }, 'InputInvalid'],
  ['1,001 signs', { summary: '字'.repeat(1001) }, 'InputInvalid'],
])('%s is refused by name, and nothing is kept', async (_what, more, code) => {
  const caseId = await handled(office, `unsound-${JSON.stringify(more).length}-${code}`);
  expect(codeOf(await close(caseId, more))).toBe(code);
  expect(await caseOf(office, caseId)).toMatchObject({ state: 'HANDLING', closing: { closing: null } });
});

test('zero is a sum, wages may be all of it, and 50 and 1,000 signs are enough and not too many', async () => {
  const sums = { recovered: 0, wages: 0 };
  for (const [openid, more] of [
    ['zero', { ...sums, summary: '字'.repeat(50) }],
    ['all-wages', { recovered: 500.5, wages: 500.5, summary: '字'.repeat(1000) }],
  ] as const)
    dataOf(await close(await handled(office, openid), more));
});

test('what was settled with the recipient’s word stands in the report, with what each got', async () => {
  const caseId = await handled(office, 'settled');
  const shares = [{ memberId: null, amount: 5000.5 }];
  dataOf(await close(caseId, { way: 'settlement', result: 'settled', consented: true, shares }));
  const paper = await wordsOn(office, caseId, 'FZ-021');
  for (const words of ['受援人本人同意', '赵大山5,000.50元']) expect(paper).toContain(words);
});

test('while a wish for another lawyer waits nothing is closed, and only window and assignment write it down', async () => {
  const caseId = await handled(office, 'wishing');
  for (const userName of ['wangmin', 'linfang', 'sunyue', 'qianjin', 'fengyan'])
    expect([userName, codeOf(await close(caseId, {}, userName))]).toEqual([userName, 'NotAllowed']);
  dataOf(await office.phone('wishing', 'requestReplacement', { caseId, reason: '律师一直不接我的电话。' }));
  expect(codeOf(await close(caseId))).toBe('AlreadyDone');
});

test('the days for the dossier count from the closing day', async () => {
  const caseId = await handled(officeBefore(office, 20), 'closed-before');
  dataOf(await close(caseId, { closedOn: day(-10) }));
  const { clocks } = dataOf<{ clocks: { name: string; startedOn: string }[] }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );
  expect(clocks).toMatchObject([{ name: 'dossier', startedOn: day(-10) }]);
});
