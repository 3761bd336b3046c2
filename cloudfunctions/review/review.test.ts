import { dayOf } from '../../domain/time/times';
import { paperDay } from '../../domain/documents/shared/said';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, recommended, submitted } from '../../test/office-cases';
import { storedIn } from '../../test/stored';
import { caseOf, whatHappened, wordsOn } from '../../test/what-happened';
let office: TestOffice;
const reason = '情况已经核实。';

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function reviewing(openid: string): Promise<string> {
  const caseId = await submitted(office, openid);
  dataOf(await decide(office, 'lijing', 'accept', caseId));

  return caseId;
}

async function idOf(userName: string): Promise<string> {
  const [user] = await storedIn(office.cloud, 'users', { userName });

  return user?._id ?? '';
}

test('accepting stops the clock of acceptance and hands out the receipt of papers', async () => {
  const caseId = await submitted(office, 'accepted');
  expect((await whatHappened(office, caseId)).clocks).toEqual(['accept', 'review']);
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'REVIEWING',
    action: 'accept',
    role: 'clerk',
    papers: ['FZ-005'],
    clocks: ['review'],
    told: 'accepted',
  });
  expect(codeOf(await decide(office, 'zhouhang', 'accept', caseId))).toBe('ActionNotPossibleNow');
});

test('what belongs elsewhere is referred with its reason, and the person is told where', async () => {
  const caseId = await submitted(office, 'referred');
  const to = { centre: '邻川县法律援助中心', reason: '事情发生在邻川县。', withData: true };
  expect(codeOf(await decide(office, 'wangmin', 'refer', caseId, to))).toBe('NotAllowed');
  dataOf(await decide(office, 'lijing', 'refer', caseId, to));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'REFERRED',
    action: 'refer',
    papers: ['FZ-002'],
    clocks: [],
    told: 'referred',
  });
  expect((await caseOf(office, caseId)).intake.referral).toMatchObject({
    centre: to.centre,
    dataHandedOver: true,
  });
  expect(await wordsOn(office, caseId, 'FZ-002')).toContain('申请人承诺');
  expect(codeOf(await decide(office, 'lijing', 'accept', caseId))).toBe('ActionNotPossibleNow');
});

test('without the word of the person only the person is referred, and no paper goes along', async () => {
  const caseId = await submitted(office, 'referred-alone');
  const to = { centre: '邻川县法律援助中心', reason: '事情发生在邻川县。', withData: false };
  dataOf(await decide(office, 'lijing', 'refer', caseId, to));
  expect((await whatHappened(office, caseId)).papers).toEqual([]);
});

test('another centre checks facts: the review waits, the letter goes out, the answer lets it go on', async () => {
  const caseId = await reviewing('verified');
  const asked = { otherCentre: '邻川县法律援助中心', items: '在邻川县的收入和房产' };
  dataOf(await decide(office, 'wangmin', 'startVerification', caseId, asked));
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'VERIFYING',
    action: 'startVerification',
    role: 'reviewer',
    papers: ['FZ-007'],
    clocks: ['verification', '(review)'],
    told: 'verifying',
  });
  expect(await wordsOn(office, caseId, 'FZ-007')).toContain('在邻川县的收入和房产');
  expect(
    codeOf(await decide(office, 'wangmin', 'recommend', caseId, { proposal: 'grant', opinion: reason })),
  ).toBe('ActionNotPossibleNow');

  dataOf(
    await decide(office, 'lijing', 'finishVerification', caseId, { answer: '没有房产，月收入2,100元。' }),
  );
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'REVIEWING',
    action: 'finishVerification',
    papers: [],
    clocks: ['review'],
    told: null,
  });
  expect((await caseOf(office, caseId)).review.verification).toMatchObject({
    answer: '没有房产，月收入2,100元。',
  });
  expect(codeOf(await decide(office, 'lijing', 'finishVerification', caseId, { answer: '再说一次' }))).toBe(
    'ActionNotPossibleNow',
  );
});

test('whoever is recused does nothing more in the case, a colleague does', async () => {
  const caseId = await reviewing('recused');
  const kin = { personId: await idOf('wangmin'), reason: '申请人的表姐' };
  dataOf(await decide(office, 'lijing', 'recuse', caseId, kin));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'REVIEWING',
    action: 'recuse',
    told: null,
  });
  const opinion = { proposal: 'grant', opinion: reason };
  expect(codeOf(await decide(office, 'wangmin', 'recommend', caseId, opinion))).toBe('PersonRecused');
  dataOf(await decide(office, 'hetao', 'recommend', caseId, opinion));
});

test('the reviewer proposes, the approver sends it back, and the old opinion is gone', async () => {
  const caseId = await recommended(office, 'returned');
  expect(await whatHappened(office, caseId)).toMatchObject({
    action: 'recommend',
    papers: [],
    told: null,
  });
  expect(codeOf(await decide(office, 'wangmin', 'returnToReview', caseId, { reason }))).toBe('NotAllowed');
  dataOf(await decide(office, 'chenli', 'returnToReview', caseId, { reason: '请核实单位名称。' }));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'REVIEWING',
    action: 'returnToReview',
    role: 'approver',
    told: null,
  });
  expect((await caseOf(office, caseId)).review.decision.recommendation).toBeNull();
});

test('a refusal carries its ground, its paper, and the days to object', async () => {
  const caseId = await recommended(office, 'refused');
  expect(codeOf(await decide(office, 'chenli', 'refuse', caseId, { ground: 'because', reason }))).toBe(
    'InputInvalid',
  );
  dataOf(
    await decide(office, 'chenli', 'refuse', caseId, { ground: 'out_of_scope', reason: '不在范围里。' }),
  );
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'REFUSED',
    action: 'refuse',
    role: 'approver',
    papers: ['FZ-010', 'FZ-008'],
    clocks: ['objection'],
    told: 'refused',
  });
  expect(await wordsOn(office, caseId, 'FZ-010')).toContain('不在范围里。');
});

test.each([
  ['grant', { reason: '情况属实。' }, '合乎条件，同意给予。'],
  ['refuse', { ground: 'out_of_scope', reason: '不在范围里。' }, '不在范围，同意不予。'],
])(
  'the review sheet comes with %s, whole: both opinions, both names, both days',
  async (step, decision, opinion) => {
    const caseId = await recommended(office, `sheet-${step}`);
    dataOf(await decide(office, 'chenli', step, caseId, { ...decision, opinion }));
    const sheet = await wordsOn(office, caseId, 'FZ-008');
    const day = paperDay(dayOf(new Date().toISOString()));
    for (const words of ['材料能证明，建议给予。', opinion, `审查人王敏${day}`, `审批人陈立${day}`])
      expect(sheet).toContain(words);
    expect(sheet).not.toContain('签名、日期');
  },
);

test('a second supplement notice needs its reason; each has its paper and stops the review', async () => {
  const caseId = await submitted(office, 'twice-asked');
  const notice = { items: [{ code: 'identity', sentence: '请补身份证反面。' }], dueOn: '2026-12-25' };
  expect(
    codeOf(await decide(office, 'lijing', 'askSupplement', caseId, { ...notice, dueOn: '2020-01-01' })),
  ).toBe('DayInvalid');
  dataOf(await decide(office, 'lijing', 'askSupplement', caseId, notice));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'SUPPLEMENT',
    papers: ['FZ-006'],
    clocks: ['supplement', '(review)'],
    told: 'supplementAsked',
  });
  const items = [{ code: 'identity', explanation: '身份证丢了，正在补办。' }];
  dataOf(await office.phone('twice-asked', 'supply', { caseId, items }));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'REVIEWING',
    role: 'applicant',
    clocks: ['review'],
    told: 'supplementReceived',
  });
  expect(codeOf(await decide(office, 'wangmin', 'askSupplement', caseId, notice))).toBe(
    'SupplementAlreadyAsked',
  );
  const again = { ...notice, overrideReason: '新交的材料里发现了第二份合同。' };
  dataOf(await decide(office, 'wangmin', 'askSupplement', caseId, again));
  expect((await caseOf(office, caseId)).review.supplements).toHaveLength(2);
});

test('a clerk reminds once, and not again', async () => {
  const caseId = await submitted(office, 'reminded');
  const notice = { items: [{ code: 'identity', sentence: '请补身份证反面。' }], dueOn: '2026-12-25' };
  dataOf(await decide(office, 'lijing', 'askSupplement', caseId, notice));
  dataOf(await decide(office, 'lijing', 'remindSupplement', caseId));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'SUPPLEMENT',
    told: 'supplementReminder',
  });
  expect(codeOf(await decide(office, 'lijing', 'remindSupplement', caseId))).toBe('AlreadyDone');
});

test('the window writes down a withdrawal, before the decision only', async () => {
  const caseId = await recommended(office, 'withdrawn-at-desk');
  expect(codeOf(await decide(office, 'wangmin', 'withdraw', caseId, { reason }))).toBe('NotAllowed');
  dataOf(await decide(office, 'lijing', 'withdraw', caseId, { reason: '对方已经付清' }));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'WITHDRAWN',
    action: 'withdraw',
    role: 'clerk',
    clocks: [],
    told: 'withdrawn',
  });
  expect(codeOf(await decide(office, 'lijing', 'withdraw', caseId, { reason }))).toBe('ActionNotPossibleNow');
});

test('whoever takes the next case gets the most urgent one that nobody has, and two people never the same', async () => {
  const fresh = await Promise.all(['next-1', 'next-2'].map((openid) => submitted(office, openid)));
  await Promise.all([office.cookie('lijing'), office.cookie('wumei')]);
  const [one, two] = await Promise.all(
    ['lijing', 'wumei'].map(async (who) =>
      dataOf<{ caseId: string; taken: boolean }>(await office.desk(who, 'takeNext')),
    ),
  );
  expect(one?.caseId).not.toBe(two?.caseId);
  expect([one?.taken, two?.taken]).toEqual([true, true]);
  const taken = await caseOf(office, one?.caseId ?? '');
  expect([taken.events.at(-1)?.action, taken.desk.ownerId]).toEqual(['takeCase', await idOf('lijing')]);
  const again = dataOf(await office.desk('lijing', 'takeNext'));
  expect(again).toEqual({ caseId: one?.caseId, taken: false });
  expect(dataOf(await office.desk('yuqing', 'takeNext'))).toEqual({ caseId: null, taken: false });
  expect(fresh).toHaveLength(2);
});

test('only the owner or the director hands a case over, and only to a colleague of this centre', async () => {
  const caseId = await submitted(office, 'handed-over');
  dataOf(await decide(office, 'lijing', 'takeCase', caseId));
  expect(codeOf(await decide(office, 'lijing', 'takeCase', caseId))).toBe('AlreadyDone');
  const to = { personId: await idOf('wumei'), reason: '今天下午开会' };
  expect(codeOf(await decide(office, 'hetao', 'handOver', caseId, to))).toBe('NotAllowed');
  const nobody = { ...to, personId: '0'.repeat(16) };
  expect(codeOf(await decide(office, 'lijing', 'handOver', caseId, nobody))).toBe('PersonNotFound');
  dataOf(await decide(office, 'lijing', 'handOver', caseId, to));
  dataOf(await decide(office, 'chenli', 'handOver', caseId, { ...to, personId: await idOf('hetao') }));
  expect((await caseOf(office, caseId)).events.filter(({ action }) => action === 'handOver')).toHaveLength(2);
});

test('who has a dossier open is shown to the others, not to oneself', async () => {
  const caseId = await submitted(office, 'looked-at');
  expect(dataOf(await office.desk('lijing', 'lookAt', { caseId }))).toEqual({ others: [] });
  expect(dataOf(await office.desk('wangmin', 'lookAt', { caseId }))).toMatchObject({
    others: [{ name: '李静' }],
  });
  expect(codeOf(await office.desk('malan', 'lookAt', { caseId }))).toBe('NotAllowed');
});
