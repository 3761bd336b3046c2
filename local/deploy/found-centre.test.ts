import { agreed } from '../../test/accounts';
import { keysFrom, type Keys } from '../../cloudfunctions/platform/sealing/keys';
import type { Decided } from '../../contract/decided';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { attachPhoto, draftOf, submit, versionOf } from '../../test/office-cases';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { LOCAL_ENV } from '../cloud/cloud';
import { redirection } from '../cloud/functions/context';
import { samplePassword } from '../sample/staff';
import { foundCentre, type FoundingDatabase } from './found-centre';
import { readFoundingParts } from './founding-parts';
import { foundingDatabase } from './sdk-founding';

/** Nothing of the sample: an empty environment, outside demo mode. The password is only one that is long enough. */
let office: TestOffice;
let keys: Keys;
const before = { ...process.env };
const parts = {
  ...{ name: '禾川县法律援助中心', shortName: '禾', phone: '0999-1234801', address: '禾川县新街1号' },
  ...{ hours: '周一到周五 9:00–17:00', bureau: '禾川县司法局', manager: 'mana', managerName: '孟安' },
};

beforeAll(async () => {
  office = await openTestOffice({ furnished: false, functionEnv: { YUANSHOU_DEMO: '' } });
  keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  Object.assign(process.env, redirection(LOCAL_ENV, office.cloud.adminUrl, office.cloud.secret));
});
afterAll(async () => {
  process.env = before;
  await office.close();
});

async function chooseOwnPassword(userName: string, password: string): Promise<void> {
  const { answer, headers } = await office.http('signIn', { userName, password });
  expect(dataOf(answer)).toMatchObject({ mustChangePassword: true });
  const cookie = headers['set-cookie']?.split(';')[0] ?? '';
  const changed = await office.http('changePassword', { password, newPassword: samplePassword }, { cookie });
  dataOf(changed.answer);
}

async function engage(userName: string, name: string, ...roles: readonly StaffRole[]): Promise<void> {
  const account = { userName, name, staffNumber: userName, roles, stationId: null };
  const asked = await office.desk('mana', 'inviteUser', account);
  const { password } = await agreed(office, asked, 'zhuren');
  await chooseOwnPassword(userName, password);
}

/** Takes a step and, where it is held for some minutes as in every new centre, sends it off at once. */
async function decide(userName: string, action: string, caseId: string, more: object = {}): Promise<void> {
  const version = await versionOf(office, caseId, userName);
  const { heldUntil } = dataOf<Decided>(await office.desk(userName, action, { caseId, version, ...more }));
  if (heldUntil) dataOf(await office.desk(userName, 'sendStepNow', { caseId }));
}

test('an empty environment is founded, set up, and decides its first application', async () => {
  const database = foundingDatabase(LOCAL_ENV);
  const { password } = await foundCentre(database, parts, false, keys);
  await expect(foundCentre(database, { ...parts, manager: 'other' }, false, keys)).rejects.toThrow(
    '已经有中心',
  );
  const second = { ...parts, name: '石川县法律援助中心', shortName: '石' };
  await expect(foundCentre(database, second, true, keys)).rejects.toThrow('有人用了');

  await chooseOwnPassword('mana', password);
  await engage('zhuren', '祝仁', 'director', 'clerk');
  await engage('shencha', '沈查', 'reviewer');
  await engage('shenpi', '沈丕', 'approver');
  const { version } = dataOf<{ version: number }>(await office.desk('zhuren', 'openSetUp'));
  dataOf(
    await office.desk('zhuren', 'saveDuty', {
      version,
      duty: [{ when: 'mon', hours: '9:00–17:00', kind: 'staff', who: '祝仁', where: '中心大厅' }],
    }),
  );

  const caseId = await draftOf(office, 'worker-first', workerAnswers);
  dataOf(await attachPhoto(office, 'worker-first', caseId));
  dataOf(await submit(office, 'worker-first', caseId));
  await decide('zhuren', 'accept', caseId);
  await decide('shencha', 'recommend', caseId, { proposal: 'grant', opinion: '材料能证明欠薪。' });
  await decide('shenpi', 'grant', caseId, { reason: '同意给予。' });
  const seen = dataOf<{ papers: readonly { number: string }[] }>(
    await office.phone('worker-first', 'openCase', { caseId }),
  );
  expect(seen.papers.map(({ number }) => number)).toContainEqual(
    expect.stringMatching(/^禾援给字〔\d{4}〕第1号$/),
  );
});

test('a second centre comes later, on its own word, with a manager who sees no account of the first', async () => {
  const database = foundingDatabase(LOCAL_ENV);
  const second = { ...parts, name: '石川县法律援助中心', shortName: '石', manager: 'second' };
  await expect(foundCentre(database, second, true, null)).rejects.toThrow('YUANSHOU_KEYS');
  const { password } = await foundCentre(database, second, true, keys);
  await chooseOwnPassword('second', password);
  const { users } = dataOf<{ users: readonly { userName: string }[] }>(
    await office.desk('second', 'listUsers'),
  );
  expect(users.map(({ userName }) => userName)).toEqual(['second']);
  expect(codeOf(await office.desk('second', 'openSetUp'))).toBe('NotAllowed');
});

test('a name or a short name that another centre has is refused: two would give out the same numbers', async () => {
  const third = { ...parts, name: '禾岭县法律援助中心', shortName: '岭', manager: 'third' };
  const found = (more: object) => foundCentre(foundingDatabase(LOCAL_ENV), { ...third, ...more }, true, keys);
  await expect(found({ name: parts.name })).rejects.toThrow('请换一个 --name');
  await expect(found({ shortName: parts.shortName })).rejects.toThrow('请换一个 --short');
});

const isMatch = (one: object, where: object): boolean =>
  Object.entries(where).every(([key, value]) => (one as Record<string, unknown>)[key] === value);

test('a founding that was stopped between centre and account is finished by the next', async () => {
  const kept: { centres: { _id: string }[]; users: { _id: string }[] } = { centres: [], users: [] };
  const database: FoundingDatabase = {
    find: async (collection, where) => kept[collection].filter((one) => isMatch(one, where)),
    add: async (collection, document) => kept[collection].push(document),
  };
  const stopped: FoundingDatabase = {
    ...database,
    add: (collection, document) =>
      collection === 'users' ? Promise.reject(new Error('stopped')) : database.add(collection, document),
  };
  await expect(foundCentre(stopped, parts, false, keys)).rejects.toThrow('stopped');
  const { centreId } = await foundCentre(database, parts, false, keys);
  expect(kept.centres.map(({ _id }) => _id)).toEqual([centreId]);
  expect(kept.users).toHaveLength(1);

  const second = { ...parts, name: '石川县法律援助中心', shortName: '石', manager: 'second' };
  await expect(foundCentre(stopped, second, true, keys)).rejects.toThrow('stopped');
  const later = await foundCentre(database, second, true, keys);
  expect(kept.centres.map(({ _id }) => _id)).toEqual([centreId, later.centreId]);
  expect(kept.users).toHaveLength(2);
});

test.each([
  [{ shortName: 'QH' }, '简称'],
  [{ manager: 'Ma Lan' }, '用户名'],
  [{ phone: '12' }, '--phone'],
  [{ bureau: undefined }, '还缺 --bureau'],
])('a part that is wrong or missing is named: %j', (wrong, sentence) => {
  const read = readFoundingParts({ ...parts, ...wrong });
  expect('faults' in read ? read.faults.join('\n') : '').toContain(sentence);
});
