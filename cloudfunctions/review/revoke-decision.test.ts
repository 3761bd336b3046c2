import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, recommended } from '../../test/office-cases';
import { caseOf, whatHappened } from '../../test/what-happened';
let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const reason = '申请人的收入看错了一位。';

test('a wrong grant is revoked: its papers are void, a new one says why, the person is told, it is decided anew', async () => {
  const caseId = await recommended(office, 'revoked-grant');
  dataOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意' }));
  expect(codeOf(await decide(office, 'wangmin', 'revokeDecision', caseId, { reason }))).toBe('NotAllowed');
  dataOf(await decide(office, 'chenli', 'revokeDecision', caseId, { reason }));

  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'PENDING_APPROVAL',
    action: 'revokeDecision',
    role: 'approver',
    papers: ['CX-001'],
    told: 'decisionRevoked',
  });
  const revoked = await caseOf(office, caseId);
  expect(revoked.review.decision).toMatchObject({ outcome: null, recommendation: { proposal: 'grant' } });
  const [grant] = revoked.papers.filter(({ code }) => code === 'FZ-009');
  expect(grant).toMatchObject({ voidReason: `决定已撤销：${reason}` });
  expect(revoked.papers.at(-1)?.content).toMatchObject({ reason });
  expect(String(revoked.papers.at(-1)?.content['revoked'])).toContain(grant?.number ?? '没有文号');

  dataOf(
    await decide(office, 'chenli', 'refuse', caseId, {
      ground: 'out_of_scope',
      reason: '不在范围。',
      opinion: '不予',
    }),
  );
  const refused = await caseOf(office, caseId);
  expect(refused.state).toBe('REFUSED');
  expect(refused.papers.filter(({ voidedAt }) => voidedAt === null).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['FZ-010', 'FZ-008', 'CX-001']),
  );
});

test('a refusal is revoked while nobody has objected; without a decision there is nothing to revoke', async () => {
  const caseId = await recommended(office, 'revoked-refusal');
  expect(codeOf(await decide(office, 'chenli', 'revokeDecision', caseId, { reason }))).toBe(
    'ActionNotPossibleNow',
  );
  dataOf(
    await decide(office, 'chenli', 'refuse', caseId, {
      ground: 'out_of_scope',
      reason: '不在范围。',
      opinion: '不予',
    }),
  );
  dataOf(await decide(office, 'chenli', 'revokeDecision', caseId, { reason }));
  dataOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意' }));
  expect((await caseOf(office, caseId)).state).toBe('ASSIGNING');
});

test('a voided grant leaves no case stuck: the decision behind it can still be revoked and taken anew', async () => {
  const caseId = await recommended(office, 'voided-grant');
  const { paperId } = dataOf<{ paperId: string }>(
    await decide(office, 'chenli', 'grant', caseId, { reason: '同意' }),
  );
  dataOf(await decide(office, 'chenli', 'voidPaper', caseId, { paperId, reason: '姓名写错' }));
  dataOf(await decide(office, 'chenli', 'revokeDecision', caseId, { reason }));
  dataOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意' }));
  const mended = await caseOf(office, caseId);

  expect(mended.state).toBe('ASSIGNING');
  expect(mended.papers.filter(({ code, voidedAt }) => code === 'FZ-009' && voidedAt === null)).toHaveLength(
    1,
  );
});
