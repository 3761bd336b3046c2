import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { attachPhoto, decide, submitted } from '../../test/office-cases';
import { caseOf, whatHappened, wordsOn } from '../../test/what-happened';

/** 先行提供 (法-44): aid first, papers and review later. */
let office: TestOffice;
const urgent = { ground: 'deadline', reason: '三天后时效届满', supplementDueOn: '2026-12-20' };
const opinion = { proposal: 'grant', opinion: '补交的材料能证明。' };

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function advanced(openid: string): Promise<string> {
  const caseId = await submitted(office, openid);
  dataOf(await decide(office, 'chenli', 'advance', caseId, urgent));

  return caseId;
}

test('aid is given before acceptance and review, and the day for the papers runs', async () => {
  const caseId = await submitted(office, 'urgent');
  expect(codeOf(await decide(office, 'lijing', 'advance', caseId, urgent))).toBe('NotAllowed');
  expect(codeOf(await decide(office, 'chenli', 'advance', caseId, { ...urgent, ground: 'hurry' }))).toBe(
    'InputInvalid',
  );
  const past = { ...urgent, supplementDueOn: '2020-01-01' };
  expect(codeOf(await decide(office, 'chenli', 'advance', caseId, past))).toBe('DayInvalid');
  dataOf(await decide(office, 'chenli', 'advance', caseId, urgent));
  const { clocks, ...rest } = await whatHappened(office, caseId);
  expect(rest).toEqual({
    state: 'ASSIGNING',
    action: 'advance',
    role: 'approver',
    papers: [],
    told: 'advanced',
  });
  expect([...clocks].sort()).toEqual(['advance_supplement', 'assign']);
});

test('a lawyer is assigned without waiting for the decision paper', async () => {
  const caseId = await advanced('urgent-assigned');
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: 'f000000000000001' }));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'ASSIGNED',
    papers: ['FZ-011'],
  });
});

test('the person brings the papers without any notice, and that clock stops', async () => {
  const caseId = await advanced('urgent-supplied');
  const page = dataOf<{ can: string[] }>(await office.phone('urgent-supplied', 'openCase', { caseId }));
  expect(page.can).toContain('supply');
  dataOf(await attachPhoto(office, 'urgent-supplied', caseId, 'identity'));
  dataOf(await office.phone('urgent-supplied', 'supply', { caseId, items: [] }));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'ASSIGNING',
    action: 'supply',
    clocks: ['assign'],
    told: 'supplementReceived',
  });
  expect((await caseOf(office, caseId)).review.advance?.suppliedAt).not.toBeNull();
});

test('what was asked for before the aid came is answered with it', async () => {
  const caseId = await submitted(office, 'urgent-asked');
  const notice = { items: [{ code: 'identity', sentence: '请补身份证。' }], dueOn: '2026-12-20' };
  dataOf(await decide(office, 'lijing', 'askSupplement', caseId, notice));
  dataOf(await decide(office, 'chenli', 'advance', caseId, urgent));
  const items = [{ code: 'identity', explanation: '正在补办' }];
  dataOf(await office.phone('urgent-asked', 'supply', { caseId, items }));
  const { advance, supplements } = (await caseOf(office, caseId)).review;
  expect(advance?.suppliedAt).toBe(supplements[0]?.suppliedAt);
  expect(supplements).toMatchObject([{ items: [{ explanation: '正在补办' }] }]);
});

test('the review follows: proposed by one, confirmed by another, with the decision paper', async () => {
  const caseId = await advanced('urgent-confirmed');
  const reason = '补审查后同意。';
  expect(codeOf(await decide(office, 'linfang', 'confirmAdvance', caseId, { reason }))).toBe(
    'ConditionUnmet',
  );
  dataOf(await decide(office, 'wangmin', 'recommend', caseId, opinion));
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'ASSIGNING', papers: [] });
  dataOf(await decide(office, 'linfang', 'confirmAdvance', caseId, { reason }));
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'ASSIGNING',
    action: 'confirmAdvance',
    role: 'approver',
    papers: ['FZ-009', 'FZ-008'],
    clocks: ['assign'],
    told: 'advanceConfirmed',
  });
  const paper = await wordsOn(office, caseId, 'FZ-009');
  for (const words of ['决定给予法律援助', reason, '诉讼或非诉讼代理']) expect(paper).toContain(words);
  expect(codeOf(await decide(office, 'linfang', 'confirmAdvance', caseId, { reason }))).toBe(
    'ActionNotPossibleNow',
  );
  expect(codeOf(await office.phone('urgent-confirmed', 'supply', { caseId, items: [] }))).toBe(
    'ActionNotPossibleNow',
  );
});

test('a review that finds no claim ends the aid by its ground, and that clock with it', async () => {
  const caseId = await advanced('urgent-not-fit');
  dataOf(await decide(office, 'wangmin', 'recommend', caseId, { ...opinion, proposal: 'refuse' }));
  expect(codeOf(await decide(office, 'linfang', 'confirmAdvance', caseId, { reason: '同意' }))).toBe(
    'ConditionUnmet',
  );
  dataOf(await decide(office, 'linfang', 'terminate', caseId, { ground: 1, reason: '补审查不符合条件' }));
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'TERMINATED', clocks: ['objection'] });
});
