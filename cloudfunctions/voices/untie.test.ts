import type { Dossier } from '../../contract/dossier/dossier';
import type { Ties } from '../../contract/voices/ties';
import { identityNumbers } from '../../domain/application/testing/group-members';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { asHandler, handlersPhone } from '../../test/handler-phone';
import { attachPhoto, draftOf, submitted, versionOf } from '../../test/office-cases';
import { bind, start } from '../../test/scan-hands';
import { atStation } from '../../test/station-cases';
import { storedIn } from '../../test/stored';
import { blindIndex, keysFrom } from '../platform/sealing/keys';

/** Whoever wants to leave: what a WeChat is tied to is shown, and each tie can be loosened on the phone itself. */
let office: TestOffice;
const nothing: Ties = {
  ...{ own: { forms: 0, numbers: [], said: 0, messages: false } },
  ...{ station: null, handler: null, staff: null },
};

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const tiesOf = async (openid: string) => dataOf<Ties>(await office.phone(openid, 'openTies'));
const untie = (openid: string, tie: string) => office.phone(openid, 'untie', { tie });
const keyOf = (openid: string) => blindIndex(keysFrom({ YUANSHOU_KEYS: office.keys }), 'openid', openid);
const titles = async () => (await storedIn(office.cloud, 'office_changes')).map(({ title }) => title);

test('a WeChat that nobody knows has no ties, and untying it changes nothing', async () => {
  expect(await tiesOf('unknown')).toEqual(nothing);
  for (const tie of ['own', 'station', 'handler', 'staff'])
    expect(codeOf(await untie('unknown', tie))).toBe('ok');
  expect(codeOf(await untie('unknown', 'everything'))).toBe('InputInvalid');
});

test('forms go, what was handed in stays with the centre, and nothing leads from one to the other', async () => {
  const me = 'leaves';
  const caseId = await submitted(office, me);
  const form = await draftOf(office, me);
  dataOf(await attachPhoto(office, me, form));
  dataOf(await office.phone(me, 'allowMessages', { caseId, templates: ['sample_submitted'] }));
  dataOf(
    await office.phone(me, 'askQuestion', {
      ...{ key: newDraftKey(), kind: 'call_back', topic: 'work', text: '想问一下。' },
      ...{ phone: '13800138000', when: null, discreet: false },
    }),
  );
  const before = await tiesOf(me);
  expect(before.own).toMatchObject({ forms: 1, said: 1, messages: true });
  expect(before.own.numbers).toHaveLength(1);
  const photos = () => office.files().filter((name) => name.endsWith('.jpg')).length;
  const kept = photos();
  const version = await versionOf(office, caseId);

  dataOf(await untie(me, 'own'));

  expect(await tiesOf(me)).toEqual(nothing);
  expect(photos()).toBe(kept - 1);
  expect(await storedIn(office.cloud, 'cases', { _id: form })).toEqual([]);
  expect(await storedIn(office.cloud, 'citizens', { _id: keyOf(me) })).toEqual([]);
  for (const ask of ['openCase', 'withdraw'])
    expect(codeOf(await office.phone(me, ask, { caseId }))).toBe('CaseNotFound');
  const [stays] = await storedIn(office.cloud, 'cases', { _id: caseId });
  expect(stays?.['state']).toBe('SUBMITTED');
  expect(stays?.['ownerKey']).not.toBe(keyOf(me));
  const { history } = dataOf<Dossier>(await office.desk('lijing', 'openDossier', { caseId }));
  expect(history.at(-1)?.note).toBe('和微信解绑了：以后打电话联系');
  expect(await versionOf(office, caseId)).toBe(version + 1);

  dataOf(await untie(me, 'own'));
  expect(await versionOf(office, caseId)).toBe(version + 1);
});

test('what happens afterwards is told by telephone', async () => {
  const caseId = await submitted(office, 'leaves-early');
  dataOf(await office.phone('leaves-early', 'allowMessages', { caseId, templates: ['sample_submitted'] }));
  dataOf(await untie('leaves-early', 'own'));
  await office.cloud.invoke('clock', {});
  const outbox = await storedIn(office.cloud, 'outbox', { caseId });
  expect(outbox.map(({ state }) => state)).toEqual(['phone_task']);
});

test('a worker who leaves stays in the group, whose representative goes on', async () => {
  const [number = ''] = identityNumbers(1);
  const caseId = await draftOf(office, 'leads', { ...workerAnswers, for_whom: 'group', members: [] });
  const { code } = dataOf<{ code: string }>(await office.phone('leads', 'invite', { caseId }));
  const row = { name: '孙大禾', number, phone: '13800138002', amount: '1.2万', consent: true };
  dataOf(await office.phone('joins', 'joinGroup', { caseId, code, ...row }));
  dataOf(await untie('joins', 'own'));

  expect(codeOf(await office.phone('joins', 'openMembership', { caseId }))).not.toBe('ok');
  const room = dataOf<{ members: readonly { confirmed: boolean }[] }>(
    await office.phone('leads', 'invite', { caseId }),
  );
  expect(room.members).toMatchObject([{ confirmed: true, left: false }]);
});

test('the phone of a station helps nobody any more, until it gets a fresh number', async () => {
  const id = await atStation(office, 'helps');
  expect((await tiesOf('helps')).station).toBe('柳小溪');
  dataOf(await untie('helps', 'station'));

  expect(await tiesOf('helps')).toEqual(nothing);
  expect(dataOf(await office.phone('helps', 'myStation'))).toMatchObject({ worker: null });
  expect(await titles()).toContain('柳小溪在手机上解绑：不再帮人填申请');
  const { code } = dataOf<{ code: string }>(await office.desk('chenli', 'giveStationNumber', { id }));
  dataOf(await office.phone('helps', 'bindStation', { code }));
  expect((await tiesOf('helps')).station).toBe('柳小溪');
});

test("a lawyer's phone opens no case any more, and the register says so", async () => {
  await handlersPhone(office, 'pleads');
  const { handler } = await tiesOf('pleads');
  expect(handler).not.toBeNull();
  dataOf(await untie('pleads', 'handler'));

  expect(await tiesOf('pleads')).toEqual(nothing);
  expect(codeOf(await asHandler(office, 'pleads', 'myWork'))).toBe('PhoneNotHandlers');
  expect(await titles()).toContain(`${handler}在手机上解绑：不再用它办案`);
});

test('the phone of staff signs nobody in any more, and can be tied again', async () => {
  dataOf(await bind(office, 'wumei', 'scans'));
  expect((await tiesOf('scans')).staff).toBe('吴梅');
  dataOf(await untie('scans', 'staff'));

  expect(await tiesOf('scans')).toEqual(nothing);
  const scanned = await office.phone('scans', 'openScan', { scanCode: (await start(office)).code });
  expect(codeOf(scanned)).toBe('PhoneNotBound');
  expect(await titles()).toContain('在手机上解除手机绑定 wumei');
  dataOf(await bind(office, 'wumei', 'scans'));
});
