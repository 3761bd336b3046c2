import type { HandOverToList } from '../../../contract/assignment/own-steps';
import type { OwnWork } from '../../../contract/handling/own-work';
import { asHandler, handle, handlersPhone, workOf } from '../../../test/handler-phone';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { arranged, assigned, decide, handled } from '../../../test/office-cases';
import { caseOf, whatHappened } from '../../../test/what-happened';

/** 移交清单: who was replaced lists what the next one gets, who comes after says that it came. */
let office: TestOffice;
const other = { firmId: 'f000000000000002', lawyerId: '1a00000000000005' };
const papers = [
  { title: '会见或约见笔录', pages: 3, original: true },
  { title: '证据和调查材料', pages: 12, original: false },
];

beforeAll(async () => {
  office = await openTestOffice();
  await handlersPhone(office, 'old');
  await handlersPhone(office, 'new', { lawyerId: other.lawyerId });
});
afterAll(() => office.close());

const linesOf = async (openid: string) => dataOf<OwnWork>(await asHandler(office, openid, 'myWork')).lines;
const open = (openid: string, caseId: string) => asHandler(office, openid, 'openHandOver', { caseId });

/** Lists as the phone does: on the version it was shown. */
async function list(openid: string, caseId: string, said: object) {
  const { version } = dataOf<HandOverToList>(await open(openid, caseId));

  return asHandler(office, openid, 'listHandOver', { caseId, version, ...said });
}

async function replaced(openid: string): Promise<string> {
  const caseId = await handled(office, openid);
  dataOf(await office.phone(openid, 'requestReplacement', { caseId, reason: '两个月没有联系我' }));
  const yes = { result: 'replaced', reason: '同意更换' };
  dataOf(await decide(office, 'chenli', 'decideReplacement', caseId, yes));

  return caseId;
}

async function takenOver(caseId: string): Promise<void> {
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, other));
  dataOf(await decide(office, 'zhouhang', 'nameLawyer', caseId, { lawyerId: other.lawyerId }));
}

test('the replaced lawyer sees the list that is owed and nothing else of the case, until it is listed', async () => {
  const caseId = await replaced('listed');
  expect((await linesOf('old')).find((one) => one.caseId === caseId)).toMatchObject({ what: 'hand_over' });
  expect(codeOf(await asHandler(office, 'old', 'openWork', { caseId }))).toBe('CaseNotFound');
  expect(codeOf(await open('new', caseId))).toBe('CaseNotFound');
  const shown = dataOf<HandOverToList>(await open('old', caseId));
  expect(shown).toMatchObject({ next: null });
  expect(shown.titles).toContain('会见或约见笔录');
  expect(JSON.stringify(shown)).not.toMatch(/1[3-9]\d{9}/);

  expect(codeOf(await list('old', caseId, { papers: [], nothing: null }))).toBe('InputInvalid');
  expect(codeOf(await list('old', caseId, { papers, nothing: '没有' }))).toBe('InputInvalid');
  const zero = [{ title: '会见笔录', pages: 0, original: true }];
  expect(codeOf(await list('old', caseId, { papers: zero, nothing: null }))).toBe('InputInvalid');
  dataOf(await list('old', caseId, { papers, nothing: null }));
  expect((await linesOf('old')).some((one) => one.caseId === caseId)).toBe(false);
  expect(codeOf(await open('old', caseId))).toBe('CaseNotFound');
});

test('the next one reads the list, says what did not come, and the paper goes into the dossier', async () => {
  const caseId = await replaced('received');
  await takenOver(caseId);
  expect((await workOf(office, 'new', caseId)).lacks).toContain('前一位承办人还没列移交清单。');
  expect(codeOf(await handle(office, 'new', 'receiveHandOver', caseId))).toBe('ActionNotPossibleNow');
  dataOf(await list('old', caseId, { papers, nothing: null }));
  expect((await workOf(office, 'new', caseId)).handOver).toMatchObject({ papers, nothing: null });
  dataOf(await handle(office, 'new', 'receiveHandOver', caseId, { missing: '证据少两页' }));
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'ARRANGED', papers: ['YJ-001'] });
  const c = await caseOf(office, caseId);
  expect(c.assignment.assignments[0]).toMatchObject({
    handOver: { papers, missing: '证据少两页', receivedAt: expect.any(String) as string },
  });
  expect(c.papers.at(-1)?.content).toMatchObject({
    from: '沈正，青禾正言律师事务所',
    missing: '证据少两页',
    papers: ['会见或约见笔录｜3页｜原件', '证据和调查材料｜12页｜复印件'],
  });
  expect((await workOf(office, 'new', caseId)).handOver).toBeNull();
  expect(codeOf(await handle(office, 'new', 'receiveHandOver', caseId))).toBe('ActionNotPossibleNow');
});

test('staff write both down for whoever has no phone; two at once save one list', async () => {
  const caseId = await replaced('at-desk');
  const { version } = await caseOf(office, caseId);
  const said = { caseId, version, papers: [], nothing: '还没有收到任何材料' };
  const both = await Promise.all([
    office.desk('zhouhang', 'listHandOver', said),
    office.desk('lijing', 'listHandOver', { ...said, nothing: '都在中心' }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.map((one) => (one.ok ? 'kept' : codeOf(one))).toSorted()).toEqual(['StateHasChanged', 'kept']);
  expect(
    codeOf(await decide(office, 'sunyue', 'listHandOver', caseId, { papers: [], nothing: '没有' })),
  ).toBe('NotAllowed');
  await takenOver(caseId);
  dataOf(await decide(office, 'lijing', 'receiveHandOver', caseId, { missing: null }));
});

test('whoever still has the case lists nothing; one in conflict does, though nothing was signed', async () => {
  const caseId = await arranged(office, 'conflict');
  expect(codeOf(await open('old', caseId))).toBe('NotAllowed');
  dataOf(await decide(office, 'zhouhang', 'reportConflict', caseId, { reason: '本所代理了对方公司' }));
  dataOf(await list('old', caseId, { papers: [], nothing: '只见过一面，没有材料' }));
});

test('a firm that gave the case back before anybody took it owes no list', async () => {
  const caseId = await assigned(office, 'given-back');
  dataOf(await decide(office, 'zhouhang', 'declineAssignment', caseId, { reason: '人手不够' }));
  expect((await linesOf('old')).some((one) => one.caseId === caseId)).toBe(false);
  expect(codeOf(await open('old', caseId))).toBe('CaseNotFound');
});
