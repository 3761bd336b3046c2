import { agreed } from '../../../test/accounts';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { decide, recommended, submitted, versionOf } from '../../../test/office-cases';

/** Separation of duties is between humans: two accounts make nobody two people. */
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const manage = (action: string, input: object = {}) => office.desk('malan', action, input);
const account = (userName: string, staffNumber: string, ...roles: string[]) => ({
  ...{ userName, name: '甘露', staffNumber, roles, stationId: null },
});

/** An account with a password of its own, and somebody signed in to it. */
async function engaged(userName: string, staffNumber: string, ...roles: string[]) {
  const made = await manage('inviteUser', account(userName, staffNumber, ...roles));
  const { id, password } = await agreed(office, made);
  const newPassword = '青禾的春天有三条河流过村口';
  const first = await office.http('signIn', { userName, password });
  const cookie = first.headers['set-cookie']?.split(';')[0] ?? '';
  dataOf((await office.http('changePassword', { password, newPassword }, { cookie })).answer);
  const again = await office.http('signIn', { userName, password: newPassword });
  const own = { cookie: again.headers['set-cookie']?.split(';')[0] ?? '' };

  return {
    id,
    ask: async (action: string, input: object) => (await office.http(action, input, own)).answer,
  };
}

test('two accounts of one staff number are refused, however it is written, until the first is shut', async () => {
  const first = await agreed(office, await manage('inviteUser', account('gan.one', 'g-17', 'clerk')));
  const second = await manage('inviteUser', account('gan.two', ' G-17 ', 'approver'));
  expect(second).toMatchObject({ ok: false, error: { code: 'InputInvalid' } });
  expect(JSON.stringify(second)).toContain('gan.one');
  const { id: other } = await agreed(
    office,
    await manage('inviteUser', account('gan.three', 'G-18', 'clerk')),
  );
  const { userName: _name, ...asFirst } = account('gan.three', 'G-17', 'clerk');
  expect(codeOf(await manage('changeUser', { id: other, ...asFirst }))).toBe('InputInvalid');

  dataOf(await manage('disableUser', { id: first.id, reason: '离职' }));
  await agreed(office, await manage('changeUser', { id: other, ...asFirst }));
  expect(codeOf(await manage('enableUser', { id: first.id }))).toBe('InputInvalid');
});

test('whoever reviewed under an account that was shut since does not decide under the next', async () => {
  const caseId = await submitted(office, 'one-human');
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  const before = await engaged('ning.one', 'N-1', 'reviewer');
  const opinion = { proposal: 'grant', opinion: '情况属实，建议给予。' };
  const version = async () => versionOf(office, caseId);
  dataOf(await before.ask('recommend', { caseId, version: await version(), ...opinion }));
  dataOf(await manage('disableUser', { id: before.id, reason: '换了账号' }));

  const after = await engaged('ning.two', 'N-1', 'approver');
  const grant = { caseId, version: await version(), reason: '同意给予。', overrideReason: '情况属实。' };
  expect(codeOf(await after.ask('grant', grant))).toBe('SamePersonDecided');
  const stranger = await engaged('ning.other', 'N-2', 'approver');
  expect(codeOf(await stranger.ask('grant', grant))).toBe('ok');
});

test('somebody else decides what they did not review, whatever accounts they had', async () => {
  const caseId = await recommended(office, 'one-human-b');
  const before = await engaged('shi.one', 'S-1', 'clerk');
  dataOf(await manage('disableUser', { id: before.id, reason: '换了账号' }));
  const after = await engaged('shi.two', 'S-1', 'approver');
  const version = await versionOf(office, caseId);
  const grant = { caseId, version, reason: '同意给予。', overrideReason: '情况属实。' };
  expect(codeOf(await after.ask('grant', grant))).toBe('ok');
});
