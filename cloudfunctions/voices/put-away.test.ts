import type { CitizenCase, MyCaseLine } from '../../contract/progress/views';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import type { OwnMessage } from '../../contract/messages/messages';
import type { GroupRoom, Membership } from '../../contract/group/group';
import { identityNumbers } from '../../domain/application/testing/group-members';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { draftOf, submit, submitted } from '../../test/office-cases';
import { storedIn } from '../../test/stored';
let office: TestOffice;
const me = 'afraid';

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const mine = async (): Promise<readonly MyCaseLine[]> =>
  dataOf<{ cases: readonly MyCaseLine[] }>(await office.phone(me, 'myCases')).cases;
const asked = async (): Promise<number> =>
  dataOf<{ questions: readonly unknown[] }>(await office.phone(me, 'myQuestions')).questions.length;

test('what was put away is nowhere on the phone, and comes back by the own six digits alone', async () => {
  const feared = {
    ...workerAnswers,
    ...{ topic: '家里的事', matter: 'domestic_violence', migrant: undefined, danger: 'no' },
    ...{ discreet: 'yes', case_name: '学习资料' },
  };
  const caseId = await draftOf(office, me, feared);
  dataOf(await submit(office, me, caseId));
  const form = await draftOf(office, me);
  dataOf(
    await office.phone(me, 'askQuestion', {
      ...{ key: newDraftKey(), kind: 'safety_call', topic: null, text: '有危险，请回电话。' },
      ...{ phone: '13800138000', when: null, discreet: true },
    }),
  );
  expect((await mine()).find((line) => line.caseId === caseId)?.matterLabel).toBe('学习资料');
  expect(dataOf(await office.phone(me, 'putAway', { code: '480213' }))).toEqual({ cases: 2, questions: 1 });

  expect(await mine()).toEqual([]);
  expect(await asked()).toBe(0);
  expect(codeOf(await office.phone(me, 'openCase', { caseId }))).toBe('CaseNotFound');
  expect(dataOf(await office.phone(me, 'exportData'))).toEqual({
    ...{ cases: [], joined: [], questions: [], more: null },
  });
  expect(dataOf(await office.phone(me, 'myMessages'))).toEqual({ messages: [] });
  expect(codeOf(await office.phone(me, 'takeOut', { code: '480214' }))).toBe('InvitationUnknown');
  expect(codeOf(await office.phone('other', 'takeOut', { code: '480213' }))).toBe('InvitationUnknown');

  expect(dataOf(await office.phone(me, 'takeOut', { code: '480213' }))).toEqual({ cases: 2 });
  expect((await mine()).map((line) => line.caseId).sort()).toEqual([caseId, form].sort());
  expect(await asked()).toBe(1);
  const again = dataOf<CitizenCase>(await office.phone(me, 'openCase', { caseId }));
  expect(again.timeline.map(({ sentence }) => sentence).join()).not.toMatch(/收起|取回/);
  expect(dataOf<CitizenCase>(await office.phone(me, 'openCase', { caseId: form })).draft).not.toBeNull();
});

test('whoever holds the phone comes upon the digits by no trying', async () => {
  const tries = Array.from({ length: 12 }, (_, at) => `90000${at % 10}`);
  const codes: string[] = [];
  for (const code of tries) codes.push(codeOf(await office.phone('finder', 'takeOut', { code })));
  expect(codes.at(0)).toBe('InvitationUnknown');
  expect(codes.at(-1)).toBe('TooManyRequests');
});

const strike = (only?: readonly string[]) =>
  office.cloud.invoke('clock', { clock: { at: new Date().toISOString(), key: office.cloud.secret }, only });
const outboxOf = (caseId: string) => storedIn(office.cloud, 'outbox', { caseId });
const told = async (openid: string) =>
  dataOf<{ messages: OwnMessage[] }>(await office.phone(openid, 'myMessages')).messages;
const complaintsOf = async (openid: string) =>
  dataOf<{ complaints: readonly unknown[] }>(await office.phone(openid, 'myComplaints')).complaints;

test.each([
  ['before the message was written', 0],
  ['while the message waited to be sent', 1],
])('what was put away %s is told to nobody on that phone, and staff call instead', async (_when, waits) => {
  const person = `afraid-told-${waits}`;
  const caseId = await submitted(office, person);
  const templates = ['sample_submitted'];
  dataOf(await office.phone(person, 'allowMessages', { caseId, templates }));
  if (waits) {
    await strike(['followEvents']);
    expect((await outboxOf(caseId)).map(({ state }) => state)).toEqual(['waiting']);
  }
  dataOf(await office.phone(person, 'putAway', { code: '735104' }));
  await strike();

  expect((await outboxOf(caseId)).map(({ state }) => state)).toEqual(['phone_task']);
  expect(await told(person)).toEqual([]);
  dataOf(await office.phone(person, 'takeOut', { code: '735104' }));
  expect(await told(person)).toMatchObject([{ caseId }]);
});

test('a complaint about what was put away lies with it, and comes back with it', async () => {
  const caseId = await submitted(office, 'afraid-complains');
  const said = { about: 'staff', text: '一个月没有人打电话。' };
  dataOf(await office.phone('afraid-complains', 'complain', { caseId, ...said }));
  await strike();
  const own = { key: newDraftKey(), whom: '', phone: null, quiet: false, caseId };
  dataOf(await office.phone('afraid-complains', 'fileComplaint', { ...own, ...said }));
  expect(await complaintsOf('afraid-complains')).toHaveLength(2);
  dataOf(await office.phone('afraid-complains', 'putAway', { code: '735105' }));

  expect(await complaintsOf('afraid-complains')).toEqual([]);
  dataOf(await office.phone('afraid-complains', 'takeOut', { code: '735105' }));
  expect(await complaintsOf('afraid-complains')).toHaveLength(2);
});

test.each(['handed in', 'a form'])(
  'a group one belongs to, %s, is put away on the own phone only',
  async (how) => {
    const [number = ''] = identityNumbers(1);
    const [leader, member] = [`leads ${how}`, `joins ${how}`];
    const caseId = await draftOf(office, leader, { ...workerAnswers, for_whom: 'group', members: [] });
    const { code } = dataOf<GroupRoom>(await office.phone(leader, 'invite', { caseId }));
    const row = { name: '孙大禾', number, phone: '13800138002', amount: '1.2万', consent: true };
    dataOf(await office.phone(member, 'joinGroup', { caseId, code, ...row }));
    if (how === 'handed in') dataOf(await submit(office, leader, caseId));
    const lines = async () =>
      dataOf<{ cases: readonly MyCaseLine[] }>(await office.phone(member, 'myCases')).cases;
    expect(await lines()).toMatchObject([{ caseId, part: 'member' }]);
    dataOf(await office.phone(member, 'putAway', { code: '735106' }));

    expect(await lines()).toEqual([]);
    expect(codeOf(await office.phone(member, 'openMembership', { caseId }))).toBe('CaseNotFound');
    const room = dataOf<GroupRoom>(await office.phone(leader, 'invite', { caseId }));
    expect(room.members).toMatchObject([{ name: '孙*禾', confirmed: true }]);
    dataOf(await office.phone(member, 'takeOut', { code: '735106' }));
    const back = await office.phone(member, 'openMembership', { caseId });
    expect(dataOf<Membership>(back).mine).toMatchObject({ name: '孙大禾' });
  },
);
