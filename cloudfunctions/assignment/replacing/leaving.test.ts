import { officeBefore } from '../../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { arranged, assigned, decide, granted, oneLawyer } from '../../../test/office-cases';
import { caseOf, whatHappened, wordsOn } from '../../../test/what-happened';

/** How a lawyer leaves a case again: replaced, in conflict, or given back (法-55, 律师法-39, 法-62). */
let office: TestOffice;
const wish = { reason: '律师一直不接我的电话。' };

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('each step of the assignment stops one clock and starts the next', async () => {
  const caseId = await assigned(office, 'on-the-way');
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'ASSIGNED',
    papers: ['FZ-011'],
    clocks: ['arrange'],
    told: 'assigned',
  });
  dataOf(await decide(office, 'zhouhang', 'nameLawyer', caseId, { lawyerId: oneLawyer.lawyerId }));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'ARRANGED',
    clocks: ['agreement'],
    told: 'lawyerNamed',
  });
  dataOf(await decide(office, 'zhouhang', 'signAgreement', caseId));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'HANDLING',
    papers: ['FZ-012', 'FZ-003'],
    clocks: [],
  });
});

test('the person asks at the window; refused with a reason, the lawyer stays', async () => {
  const caseId = await arranged(office, 'stays');
  dataOf(await decide(office, 'lijing', 'requestReplacement', caseId, wish));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'ARRANGED',
    action: 'requestReplacement',
    papers: ['FZ-016'],
    told: null,
  });
  expect((await whatHappened(office, caseId)).clocks).toContain('replacement');
  expect(codeOf(await decide(office, 'lijing', 'requestReplacement', caseId, wish))).toBe('AlreadyDone');
  const no = { result: 'kept', reason: '已约好本周见面' };
  expect(codeOf(await decide(office, 'zhouhang', 'decideReplacement', caseId, no))).toBe('NotAllowed');
  dataOf(await decide(office, 'chenli', 'decideReplacement', caseId, no));
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'ARRANGED',
    action: 'decideReplacement',
    role: 'approver',
    papers: ['FZ-017'],
    clocks: ['agreement'],
    told: 'replacementKept',
  });
  expect(await wordsOn(office, caseId, 'FZ-017')).toContain('不更换承办人员');
  expect(codeOf(await decide(office, 'chenli', 'decideReplacement', caseId, no))).toBe(
    'ActionNotPossibleNow',
  );
});

test('granted, the person is told that another is sought, and the old lawyer does not come back', async () => {
  const caseId = await arranged(office, 'replaced');
  dataOf(await office.phone('replaced', 'requestReplacement', { caseId, ...wish }));
  dataOf(
    await decide(office, 'chenli', 'decideReplacement', caseId, { result: 'replaced', reason: '同意更换' }),
  );
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'ASSIGNING',
    papers: ['FZ-017'],
    clocks: ['assign'],
    told: 'reassigning',
  });
  expect((await caseOf(office, caseId)).assignment.assignments).toMatchObject([{ endReason: 'replaced' }]);
  expect(codeOf(await decide(office, 'zhouhang', 'assign', caseId, oneLawyer))).toBe('LawyerUnfit');
  const other = { firmId: 'f000000000000002', lawyerId: '1a00000000000005' };
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, other));
  const { lawyer } = dataOf<{ lawyer: object }>(await office.phone('replaced', 'openCase', { caseId }));
  expect(lawyer).toMatchObject({ name: '陆明' });
});

test('a lawyer in conflict leaves at once, and an open wish for another is fulfilled with it', async () => {
  const caseId = await arranged(office, 'conflict');
  dataOf(await office.phone('conflict', 'requestReplacement', { caseId, ...wish }));
  expect(codeOf(await decide(office, 'zhouhang', 'reportConflict', caseId, { reason: '' }))).toBe(
    'InputInvalid',
  );
  dataOf(await decide(office, 'zhouhang', 'reportConflict', caseId, { reason: '本所代理了对方公司' }));
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'ASSIGNING',
    action: 'reportConflict',
    role: 'dispatcher',
    papers: [],
    clocks: ['assign'],
    told: 'reassigning',
  });
  const { assignments, replacements } = (await caseOf(office, caseId)).assignment;
  expect([assignments, replacements]).toMatchObject([[{ endReason: 'conflict' }], [{ result: 'replaced' }]]);
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: 'f000000000000002' }));
  expect((await whatHappened(office, caseId)).clocks).toEqual(['arrange']);
});

test('a firm that gives the case back leaves no wish open either', async () => {
  const caseId = await assigned(office, 'given-back');
  dataOf(await office.phone('given-back', 'requestReplacement', { caseId, ...wish }));
  dataOf(await decide(office, 'zhouhang', 'declineAssignment', caseId, { reason: '本所人手不够' }));
  expect((await caseOf(office, caseId)).assignment.replacements).toMatchObject([{ result: 'replaced' }]);
  expect(
    codeOf(await decide(office, 'chenli', 'decideReplacement', caseId, { result: 'kept', reason: '晚了' })),
  ).toBe('ActionNotPossibleNow');
});

test('an agreement signed late needs its excuse', async () => {
  const caseId = await arranged(officeBefore(office, 9), 'late');
  expect(codeOf(await decide(office, 'zhouhang', 'signAgreement', caseId))).toBe('ReasonMissing');
  dataOf(await decide(office, 'zhouhang', 'signAgreement', caseId, { excuse: '受援人住院' }));
  expect((await caseOf(office, caseId)).assignment.assignments).toMatchObject([{ excuse: '受援人住院' }]);
});

test('several cases are proposed at once, each for a lawyer of its own, and nothing is written', async () => {
  const caseIds: string[] = [];
  for (const openid of ['batch-1', 'batch-2']) {
    caseIds.push(await granted(office, openid));
  }
  const propose = async (userName: string) =>
    dataOf<{ proposals: { caseId: string; candidate: { lawyerId: string } | null }[] }>(
      await office.desk(userName, 'proposeBatch', { caseIds }),
    ).proposals;
  const proposals = await propose('zhouhang');
  expect(proposals.map(({ caseId }) => caseId)).toEqual(caseIds);
  expect(new Set(proposals.map(({ candidate }) => candidate?.lawyerId)).size).toBe(2);
  for (const caseId of caseIds) expect((await caseOf(office, caseId)).state).toBe('ASSIGNING');
  expect((await propose('lijing')).map(({ candidate }) => candidate)).toEqual([null, null]);
});
