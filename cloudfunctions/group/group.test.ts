import { identityNumbers } from '../../domain/application/testing/group-members';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { attachPhoto, draftOf, submit } from '../../test/office-cases';
import type { OpenFileAnswer } from '../../contract/intake/materials';
import type { CitizenCase, MaterialView, MyCaseLine } from '../../contract/progress/views';
import type { GroupRoom, Membership } from '../../contract/group/group';
let office: TestOffice;
const [first = '', second = '', third = ''] = identityNumbers(3);
const typed = { name: '钱小麦', number: first, phone: '13800138001', amount: '8600' };
const groupAnswers = { ...workerAnswers, for_whom: 'group', members: [typed] };

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function invitation(leader: string, caseId: string): Promise<GroupRoom> {
  return dataOf<GroupRoom>(await office.phone(leader, 'invite', { caseId }));
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
  expect(opened.amount).toBe(12300 + 8600 + 12000 + 1000);
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
  expect(JSON.stringify([opened, await lines()])).not.toMatch(/钱小麦|110101198003078879|13800138000/);

  dataOf(await office.phone('worker-f', 'leaveGroup', { caseId }));
  expect(await lines()).toEqual([]);
  expect(await office.callsOf(() => office.phone('worker-f', 'myCases'))).toBe(1);
});

test('six digits lead to the invitation, which says who invites and which centre', async () => {
  const caseId = await draftOf(office, 'leader-g', groupAnswers);
  const { code, number } = await invitation('leader-g', caseId);
  expect(number).toMatch(/^\d{6}$/);
  const found = await office.phone('worker-g', 'findInvitation', {
    number: `${number.slice(0, 3)} ${number.slice(3)}`,
  });
  expect(dataOf(found)).toEqual({ caseId, code });
  const seen = dataOf<Membership>(await office.phone('worker-g', 'openInvitation', { caseId, code }));
  expect(seen.invitedBy).toBe('赵*山');
  expect(seen.centre.name).not.toBe('');
  expect((await invitation('leader-g', caseId)).number).toBe(number);

  const wrong = number === '000000' ? '000001' : '000000';
  expect(codeOf(await office.phone('worker-g', 'findInvitation', { number: wrong }))).toBe(
    'InvitationUnknown',
  );
});

test('whoever tries numbers by chance is stopped after ten', async () => {
  const codes: string[] = [];
  for (let tried = 0; tried < 11; tried += 1)
    codes.push(codeOf(await office.phone('guesser', 'findInvitation', { number: `99999${tried % 10}` })));
  expect(codes.at(-1)).toBe('TooManyRequests');
});

test('whoever is taken off comes back by a fresh invitation only, before and after the submission', async () => {
  const caseId = await draftOf(office, 'leader-h', groupAnswers);
  const before = await invitation('leader-h', caseId);
  dataOf(await join('worker-h', caseId, before.code));
  const [joined] = (await invitation('leader-h', caseId)).members;
  const takeOff = (memberId: string) => office.phone('leader-h', 'takeOffMember', { caseId, memberId });
  expect(dataOf<GroupRoom>(await takeOff(joined?.id ?? '')).total).toBe(8600);
  expect(codeOf(await join('worker-h', caseId, before.code))).toBe('CaseNotFound');
  expect(codeOf(await office.phone('worker-h', 'findInvitation', { number: before.number }))).toBe(
    'InvitationUnknown',
  );
  const after = await invitation('leader-h', caseId);
  expect(after.number).not.toBe(before.number);
  dataOf(await join('worker-h', caseId, after.code));

  dataOf(await submit(office, 'leader-h', caseId));
  const typedId =
    (await invitation('leader-h', caseId)).members.find(({ confirmed }) => !confirmed)?.id ?? '';
  expect(dataOf<GroupRoom>(await takeOff(typedId)).total).toBe(12000);
  const opened = dataOf<CitizenCase>(await office.phone('leader-h', 'openCase', { caseId }));
  expect(opened.amount).toBe(12300 + 12000);
  expect(opened.group).toEqual({ others: 1, waiting: 1 });
  expect(codeOf(await office.phone('worker-h', 'takeOffMember', { caseId, memberId: typedId }))).toBe(
    'CaseNotFound',
  );
});

test('an invitation that went astray is exchanged or withdrawn: no old link, number or picture lets anybody in', async () => {
  const caseId = await draftOf(office, 'leader-k', groupAnswers);
  const first = await invitation('leader-k', caseId);
  const change = async (to: string) =>
    dataOf<GroupRoom>(await office.phone('leader-k', 'changeInvitation', { caseId, to }));
  const tried = async ({ code, number }: Pick<GroupRoom, 'code' | 'number'>) => [
    codeOf(await office.phone('worker-k', 'openInvitation', { caseId, code })),
    codeOf(await office.phone('worker-k', 'findInvitation', { number })),
    codeOf(await join('worker-k', caseId, code)),
  ];
  const shut = ['CaseNotFound', 'InvitationUnknown', 'CaseNotFound'];
  const second = await change('renewed');
  expect(await tried(first)).toEqual(shut);

  const none = await change('withdrawn');
  expect([none.code, none.number]).toEqual(['', '']);
  expect(await tried(second)).toEqual(shut);
  expect(await invitation('leader-k', caseId)).toMatchObject({ code: '', number: '' });
  const picture = { caseId, as: 'picture' };
  expect(codeOf(await office.phone('leader-k', 'drawInvitation', picture))).toBe('ConditionUnmet');

  const third = await change('renewed');
  expect(await tried(second)).toEqual(shut);
  expect(await tried(third)).toEqual(['ok', 'ok', 'ok']);
  await change('withdrawn');
  const [member] = (await invitation('leader-k', caseId)).members;
  const off = await office.phone('leader-k', 'takeOffMember', { caseId, memberId: member?.id });
  expect(dataOf<GroupRoom>(off)).toMatchObject({ code: '', number: '' });
  expect(codeOf(await office.phone('worker-k', 'changeInvitation', { caseId, to: 'renewed' }))).toBe(
    'CaseNotFound',
  );
});

test('the representative in the pasted roll counts once, and cannot join the own group', async () => {
  const own = {
    name: '赵大山',
    number: workerAnswers.identity_number,
    phone: '13800138000',
    amount: '12300',
  };
  const caseId = await draftOf(office, 'leader-i', { ...groupAnswers, members: [typed, own] });
  const { code, members, own: claim } = await invitation('leader-i', caseId);
  expect(members.map(({ name }) => name)).toEqual(['钱小麦']);
  expect(claim).toBe(12300);
  expect(codeOf(await join('leader-i', caseId, code, own))).toBe('ConditionUnmet');
  const receipt = dataOf<{ people: number }>(await submit(office, 'leader-i', caseId));
  expect(receipt.people).toBe(2);
});

test('each worker hands in the own papers: the list says who lacks them, and the others never see them', async () => {
  const caseId = await draftOf(office, 'leader-j', groupAnswers);
  const { code } = await invitation('leader-j', caseId);
  dataOf(await join('worker-j', caseId, code));
  const gaps = async () => (await invitation('leader-j', caseId)).members.map(({ lacks }) => lacks);
  expect(await gaps()).toEqual([['identity'], ['word', 'identity']]);
  const attached = await attachPhoto(office, 'worker-j', caseId, 'identity_paper');
  const { material } = dataOf<{ material: MaterialView }>(attached);

  expect(await gaps()).toEqual([[], ['word', 'identity']]);
  dataOf(await submit(office, 'leader-j', caseId));
  const opened = dataOf<CitizenCase>(await office.phone('leader-j', 'openCase', { caseId }));
  expect(opened.materials).toEqual([]);
  const look = { caseId, materialId: material.id };
  expect(codeOf(await office.phone('leader-j', 'openMaterial', look))).toBe('MaterialNotFound');
  expect(codeOf(await office.phone('leader-j', 'removeMaterial', look))).toBe('MaterialNotFound');
  expect(dataOf<Membership>(await office.phone('worker-j', 'openMembership', { caseId })).mine?.files).toBe(
    1,
  );
  dataOf(await office.phone('worker-j', 'removeMaterial', look));
  expect(dataOf<Membership>(await office.phone('worker-j', 'openMembership', { caseId })).mine?.files).toBe(
    0,
  );
});

test('the code and the poster are files that follow the number', async () => {
  const caseId = await draftOf(office, 'leader-k', groupAnswers);
  const drawn = async (as: string) =>
    dataOf<OpenFileAnswer>(await office.phone('leader-k', 'drawInvitation', { caseId, as }));
  const bytesOf = async ({ url }: OpenFileAnswer) => Buffer.from(await (await fetch(url)).arrayBuffer());

  expect((await bytesOf(await drawn('picture'))).subarray(1, 4).toString()).toBe('PNG');
  expect((await bytesOf(await drawn('poster'))).subarray(0, 4).toString()).toBe('%PDF');
  expect(codeOf(await office.phone('stranger', 'drawInvitation', { caseId, as: 'poster' }))).toBe(
    'CaseNotFound',
  );
});
