import { identityNumbers } from '../../domain/application/group/testing';
import { workerAnswers } from '../../domain/application/sample-answers';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { draftOf, submit } from '../../test/office-cases';
import type { MyCaseLine } from '../../contract/progress/views';
import type { Membership } from '../../contract/group/group';

jest.setTimeout(60_000);
let office: TestOffice;
const [first = '', second = '', third = ''] = identityNumbers(3);
const typed = { name: '钱小麦', number: first, phone: '13800138001', amount: '8600' };
const groupAnswers = { ...workerAnswers, for_whom: 'group', members: [typed] };

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Invitation {
  readonly code: string;
  readonly members: readonly { readonly name: string; readonly confirmed: boolean; readonly left: boolean }[];
  readonly total: number;
}

async function invitation(leader: string, caseId: string): Promise<Invitation> {
  return dataOf<Invitation>(await office.phone(leader, 'invite', { caseId }));
}

function join(openid: string, caseId: string, code: string, more: object = {}) {
  const own = { name: '孙大禾', number: second, phone: '13800138002', amount: '1.2万', consent: true };

  return office.phone(openid, 'joinGroup', { caseId, code, ...own, ...more });
}

test('workers join on their own phones before and after the submission: one case, amounts add up', async () => {
  const caseId = await draftOf(office, 'leader', groupAnswers);
  const { code } = await invitation('leader', caseId);
  dataOf(await join('worker-2', caseId, code));
  dataOf(await submit(office, 'leader', caseId));
  dataOf(await join('worker-3', caseId, code, { name: '李有田', number: third, amount: '1000' }));

  const { members, total } = await invitation('leader', caseId);
  expect(members.map(({ name, confirmed }) => [name, confirmed])).toEqual([
    ['孙*禾', true],
    ['钱小麦', false],
    ['李*田', true],
  ]);
  expect(total).toBe(8600 + 12000 + 1000);
  const opened = dataOf<{ amount: number }>(await office.phone('leader', 'openCase', { caseId }));
  expect(opened.amount).toBe(12300 + 8600 + 12000);
});

test('whoever was typed by the representative confirms the own row instead of making a second one', async () => {
  const caseId = await draftOf(office, 'leader-b', groupAnswers);
  dataOf(await submit(office, 'leader-b', caseId));
  const { code } = await invitation('leader-b', caseId);
  dataOf(await join('worker-1', caseId, code, { name: '钱小麦', number: first, amount: '9000' }));
  dataOf(await join('worker-1', caseId, code, { name: '钱小麦', number: first, amount: '9000' }));

  const { members, total } = await invitation('leader-b', caseId);
  expect(members).toHaveLength(1);
  expect(total).toBe(9000);
});

test('each worker sees only the own part, and strangers see nothing', async () => {
  const caseId = await draftOf(office, 'leader-c', groupAnswers);
  const { code } = await invitation('leader-c', caseId);
  const joined = await join('worker-c', caseId, code);

  expect(dataOf<Membership>(joined).mine).toMatchObject({ name: '孙大禾', amount: 12000 });
  expect(JSON.stringify(joined)).not.toContain('钱小麦');
  for (const [action, input] of [
    ['openMembership', { caseId }],
    ['leaveGroup', { caseId }],
    ['invite', { caseId }],
    ['openInvitation', { caseId, code: 'a'.repeat(24) }],
    ['openCase', { caseId }],
  ] as const) {
    expect([action, codeOf(await office.phone('stranger', action, input))]).toEqual([action, 'CaseNotFound']);
  }
  expect(codeOf(await join('stranger', caseId, 'b'.repeat(24)))).toBe('CaseNotFound');
  expect(codeOf(await office.phone('worker-c', 'openCase', { caseId }))).toBe('CaseNotFound');
});

test('a worker leaves and may come back; the others go on', async () => {
  const caseId = await draftOf(office, 'leader-d', groupAnswers);
  const { code } = await invitation('leader-d', caseId);
  dataOf(await join('worker-d', caseId, code));
  dataOf(await office.phone('worker-d', 'leaveGroup', { caseId }));

  expect((await invitation('leader-d', caseId)).total).toBe(8600);
  dataOf(await join('worker-d', caseId, code));
  expect((await invitation('leader-d', caseId)).members).toHaveLength(2);
});

test('nobody joins under the number of someone who has joined', async () => {
  const caseId = await draftOf(office, 'leader-e', groupAnswers);
  const { code } = await invitation('leader-e', caseId);
  dataOf(await join('worker-e', caseId, code));

  expect(codeOf(await join('thief', caseId, code))).toBe('ConditionUnmet');
  expect(codeOf(await join('wrong', caseId, code, { number: '123' }))).toBe('InputInvalid');
});

test('a worker finds the group case among the own applications, with its progress and only the own part', async () => {
  const caseId = await draftOf(office, 'leader-f', groupAnswers);
  const { code } = await invitation('leader-f', caseId);
  dataOf(await join('worker-f', caseId, code));
  const lines = async () => dataOf<{ cases: MyCaseLine[] }>(await office.phone('worker-f', 'myCases')).cases;
  expect(await lines()).toMatchObject([{ caseId, state: 'DRAFT', part: 'member' }]);

  dataOf(await submit(office, 'leader-f', caseId));
  expect(await lines()).toMatchObject([{ caseId, state: 'SUBMITTED', matter: 'wages', part: 'member' }]);
  const opened = await office.phone('worker-f', 'openMembership', { caseId });
  const { mine, timeline, receiptNo } = dataOf<Membership>(opened);
  expect(mine).toMatchObject({ name: '孙大禾' });
  expect(receiptNo).toMatch(/-/);
  expect(timeline.map(({ sentence }) => sentence)).toEqual(['申请提交了。']);
  expect(JSON.stringify([opened, await lines()])).not.toMatch(/钱小麦|赵大山/);

  dataOf(await office.phone('worker-f', 'leaveGroup', { caseId }));
  expect(await lines()).toEqual([]);
  expect(await office.callsOf(() => office.phone('worker-f', 'myCases'))).toBe(1);
});
