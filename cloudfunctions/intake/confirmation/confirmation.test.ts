import { officeAt } from '../../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { decide, draftOf, submit } from '../../../test/office-cases';
import { putBack, storedIn } from '../../../test/stored';
import { atStation, byStation, filledInAtStation } from '../../../test/station-cases';
import type { StationWork } from '../../../contract/network/own-station';
import { checkPage } from '../../../domain/application';
import type { Unconfirmed } from '../../../contract/intake/confirmation';
import type { MyCaseLine } from '../../../contract/progress/views';
let office: TestOffice;
const helper = 'liaison';

beforeAll(async () => {
  office = await openTestOffice();
  await atStation(office, helper);
});
afterAll(() => office.close());

const confirm = (openid: string, input: object) =>
  office.phone(openid, 'confirmApplication', { ...input, consent: true, promise: true });
const look = (openid: string, { code, name }: { code: string; name: string }, asked = office) =>
  asked.phone(openid, 'openConfirmation', { code, name });
const linesOf = async (openid: string) =>
  dataOf<{ cases: MyCaseLine[] }>(await office.phone(openid, 'myCases')).cases.map(({ caseId }) => caseId);

test('the person reads the very submission, confirms it, and has it from then on', async () => {
  const filled = await filledInAtStation(office, helper);
  const seen = dataOf<Unconfirmed>(await look('person', filled));
  expect(seen.helper).toBe('柳小溪');
  const answers = checkPage(seen.answers).flatMap(({ rows }) => rows.map(({ answer }) => answer));
  expect(answers).toEqual(expect.arrayContaining(['赵大山', '110101198003078879', '青禾县兴旺建筑队']));
  expect(answers).not.toContain('还没有填');

  dataOf(await confirm('person', filled));
  expect(await linesOf('person')).toContain(filled.caseId);
  expect(codeOf(await office.phone('person', 'openCase', { caseId: filled.caseId }))).toBe('ok');
});

test('whoever filled it in reaches number and state afterwards, and nothing else', async () => {
  const filled = await filledInAtStation(office, helper);
  const { caseId } = filled;
  expect(await linesOf(helper)).toContain(caseId);
  dataOf(await confirm('person-b', filled));

  expect(await linesOf(helper)).not.toContain(caseId);
  for (const [action, input] of [
    ['openCase', { caseId }],
    ['withdraw', { caseId }],
    ['askConfirmation', { caseId }],
  ] as const)
    expect([action, codeOf(await office.phone(helper, action, input))]).toEqual([action, 'CaseNotFound']);
  const left = await office.phone(helper, 'myStation');
  expect(dataOf<StationWork>(left).cases.find((one) => one.caseId === caseId)).toMatchObject({
    confirmed: true,
    stateLabel: '已提交',
  });
  expect(JSON.stringify(left)).not.toMatch(/赵大山|110101|工钱/);
});

test('a wrong number, a wrong name, and a number for another person open nothing', async () => {
  const filled = await filledInAtStation(office, helper);
  const caseId = await draftOf(office, helper, { ...byStation, name: '钱小麦' });
  dataOf(await submit(office, helper, caseId));
  const { code } = dataOf<{ code: string }>(await office.phone(helper, 'askConfirmation', { caseId }));
  const wrong = filled.code === '000000' ? '000001' : '000000';
  for (const tried of [
    { ...filled, code: wrong },
    { ...filled, name: '赵大海' },
    { ...filled, code },
  ])
    expect(codeOf(await look('curious', tried))).toBe('ConfirmCodeWrong');
  expect(codeOf(await confirm('curious', { ...filled, caseId }))).toBe('ConfirmCodeWrong');
  expect(codeOf(await look('person-c', filled))).toBe('ok');
});

test('a number that is three days old, or followed by a new one, opens nothing', async () => {
  const filled = await filledInAtStation(office, helper);
  const { code } = dataOf<{ code: string }>(
    await office.phone(helper, 'askConfirmation', { caseId: filled.caseId }),
  );
  expect(codeOf(await look('person-d', filled))).toBe('ConfirmCodeWrong');
  expect(codeOf(await look('person-d', { ...filled, code }))).toBe('ok');
  const [stored] = await storedIn(office.cloud, 'confirm_codes', { caseId: filled.caseId });
  await putBack(office.cloud, 'confirm_codes', {
    ...stored,
    _id: String(stored?._id),
    endsAt: '2020-01-01T00:00:00.000Z',
  });
  expect(codeOf(await look('person-d', { ...filled, code }))).toBe('ConfirmCodeWrong');
});

test('confirmed twice it is confirmed once: an answer that was lost is given again', async () => {
  const filled = await filledInAtStation(office, helper);
  expect(dataOf(await confirm('person-e', filled))).toEqual(dataOf(await confirm('person-e', filled)));
  const [stored] = await storedIn(office.cloud, 'cases', { _id: filled.caseId });
  const events = stored?.events as { action: string }[];
  expect(events.filter(({ action }) => action === 'confirmApplication')).toHaveLength(1);
});

test('of two phones with one number the first has the application', async () => {
  const filled = await filledInAtStation(office, helper);
  dataOf(await confirm('phone-one', filled));
  expect(codeOf(await look('phone-two', filled))).toBe('ConfirmCodeWrong');
  expect(codeOf(await confirm('phone-two', filled))).toBe('ConfirmCodeWrong');

  const again = await filledInAtStation(office, helper);
  const both = await Promise.all([confirm('at-once-a', again), confirm('at-once-b', again)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('whoever filled it in cannot confirm in the name of the person', async () => {
  const filled = await filledInAtStation(office, helper);
  expect(codeOf(await look(helper, filled))).toBe('NotAllowed');
  expect(codeOf(await confirm(helper, filled))).toBe('NotAllowed');
});

test('what is wrong is told to the centre and to the station; the application stays open', async () => {
  const filled = await filledInAtStation(office, helper);
  const { caseId } = filled;
  dataOf(await office.phone('person-f', 'sayWrong', { ...filled, wrong: '金额是一万五，不是一万二' }));
  expect(codeOf(await look('person-f', filled))).toBe('ConfirmCodeWrong');
  const { cases } = dataOf<StationWork>(await office.phone(helper, 'myStation'));
  expect(cases.find((one) => one.caseId === caseId)).toMatchObject({ confirmed: false });
  expect(cases.find((one) => one.caseId === caseId)?.wrong).toContain('一万五');
  const dossier = await office.desk('lijing', 'openDossier', { caseId });
  expect(JSON.stringify(dossier)).toContain('金额是一万五');
  expect(await linesOf('person-f')).not.toContain(caseId);
});

test('without a phone the person signs, and the clerk writes it down', async () => {
  const { caseId } = await filledInAtStation(office, helper);
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  dataOf(await decide(office, 'wangmin', 'recommend', caseId, { proposal: 'grant', opinion: '建议给予。' }));
  expect(codeOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意' }))).toBe('ConditionUnmet');
  const signed = '11月20日在柳溪站按手印';
  dataOf(await decide(office, 'lijing', 'confirmApplication', caseId, { signed }));
  expect(await linesOf(helper)).not.toContain(caseId);
  expect(codeOf(await decide(office, 'lijing', 'confirmApplication', caseId, { signed }))).toBe(
    'ActionNotPossibleNow',
  );
  expect(codeOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意' }))).toBe('ok');
});

test('nobody tries numbers for long', async () => {
  const still = officeAt(office);
  const guess = { code: '123456', name: '赵大山' };
  for (let tried = 1; tried <= 10; tried += 1)
    expect(codeOf(await look('guesser', guess, still))).toBe('ConfirmCodeWrong');
  expect(codeOf(await look('guesser', guess, still))).toBe('TooManyRequests');
});

test('no number lies readable in the database', async () => {
  const { code } = await filledInAtStation(office, helper);
  expect(JSON.stringify(await storedIn(office.cloud, 'confirm_codes'))).not.toContain(code);
});
