import type { Dossier } from '../../contract/dossier/dossier';
import type { QueueAnswer } from '../../contract/queue/queue';
import { answersOf, stories } from '../../local/sample/stories';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, submitted } from '../../test/office-cases';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const at = (matter: string) => stories.findIndex((story) => story.matter === matter);
const violence = answersOf(61, at('domestic_violence'));

const queue = (): Promise<QueueAnswer> =>
  office.desk('lijing', 'queue').then((answer) => dataOf<QueueAnswer>(answer));
const dossier = (caseId: string): Promise<Dossier> =>
  office.desk('lijing', 'openDossier', { caseId }).then((answer) => dataOf<Dossier>(answer));

test('whoever is in danger stands first with a promise of the same day, until somebody has spoken with them', async () => {
  const green = await submitted(office, 'green');
  const caseId = await submitted(office, 'danger', { ...violence, danger: 'yes' });
  const safe = await submitted(office, 'safe', answersOf(62, at('domestic_violence')));
  const { lines } = await queue();
  expect(lines.map((line) => line.caseId)).toEqual([caseId, green, safe]);
  expect(lines.map(({ hasDanger }) => hasDanger)).toEqual([true, false, false]);

  const before = await dossier(caseId);
  expect(before.clocks[0]).toMatchObject({ name: 'safety_call', kind: 'promise' });
  const said = { reason: '已通话，人在娘家，明早九点来中心。' };
  expect(codeOf(await decide(office, 'lijing', 'noteSafetyCall', safe, said))).toBe('AlreadyDone');
  dataOf(await decide(office, 'lijing', 'noteSafetyCall', caseId, said));

  const after = await dossier(caseId);
  expect(after.clocks.map(({ name }) => name)).not.toContain('safety_call');
  expect(after.line.hasDanger).toBe(true);
  expect(after.history.at(-1)).toMatchObject({ action: 'noteSafetyCall', note: said.reason });
  expect((await queue()).lines[0]?.caseId).toBe(green);
  expect(codeOf(await decide(office, 'lijing', 'noteSafetyCall', caseId, said))).toBe('AlreadyDone');
});

test('danger told at the end of the form counts as much as danger told at its beginning', async () => {
  const story = { ...answersOf(63, at('child_support')), urgent: ['danger'] };
  const caseId = await submitted(office, 'told-late', story);
  expect((await queue()).lines[0]).toMatchObject({ caseId, hasDanger: true });
});

test('a time limit whose day nobody knows is urgent until it is known', async () => {
  const story = { ...answersOf(64, at('child_support')), urgent: ['deadline'], deadline_on: null };
  const caseId = await submitted(office, 'limit', story);
  const line = (await queue()).lines.find((one) => one.caseId === caseId);
  expect(line).toMatchObject({ urgent: true, hasDanger: false });
  expect((await dossier(caseId)).case.urgency).toMatchObject({ limitNear: true });
});

test('on the phone of whoever is in danger the list, the case and the receipt name no matter', async () => {
  const caseId = await submitted(office, 'quiet', { ...violence, danger: 'yes' });
  const { cases } = dataOf<{ cases: object[] }>(await office.phone('quiet', 'myCases'));
  const named = { caseId, matter: null, matterLabel: '我的咨询', quiet: true };
  expect(cases).toMatchObject([named]);
  expect(dataOf(await office.phone('quiet', 'openCase', { caseId }))).toMatchObject(named);
  const again = { caseId, revision: 1, consent: true, promise: true };
  expect(dataOf(await office.phone('quiet', 'submit', again))).toMatchObject({
    way: 'call_only',
    quiet: true,
  });
});
