import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { dayOf } from '../../domain/time/times';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide } from '../../test/office-cases';
import { caseOf, whatHappened } from '../../test/what-happened';

/** 转交: somebody in custody applies through the institution, which has 24 hours to pass it on (法-39). */
let office: TestOffice;
const hour = 3_600_000;
const { phone: _phone, contact_way: _way, contact_hours: _hours, ...answers } = workerAnswers;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();
const passedOn = (more: object = {}) => ({
  institution: '青禾县看守所',
  contactName: '方管教',
  contactPhone: '0999-5551234',
  askedAt: ago(30),
  ...more,
});
const takeDown = (more: object = {}, userName = 'lijing') =>
  office.desk(userName, 'takeDownApplication', {
    draftKey: newDraftKey(),
    entrance: 'custody',
    answers,
    consent: true,
    receivedAt: ago(10),
    passedOn: passedOn(),
    ...more,
  });
const taken = async (more: object = {}) => dataOf<{ caseId: string }>(await takeDown(more)).caseId;

test('the case is submitted with its clocks, and the person is reached through the institution', async () => {
  const caseId = await taken();
  const happened = await whatHappened(office, caseId);
  expect(happened).toMatchObject({ state: 'SUBMITTED', action: 'passOn', role: 'clerk' });
  expect([...happened.clocks].sort()).toEqual(['accept', 'review']);
  const { entrance, applicant, contact, facts, intake, events } = await caseOf(office, caseId);
  expect([entrance, facts.channel, applicant.phone]).toEqual(['custody', 'custody', '']);
  expect(contact).toMatchObject({ way: 'through_other', other: { name: '方管教', phone: '0999-5551234' } });
  expect(intake.custody).toMatchObject({ institution: '青禾县看守所', late: false });
  expect(events[0]?.note).toMatch(/^青禾县看守所转交，本人.*提出，.*转到$/);
  dataOf(await decide(office, 'lijing', 'accept', caseId));
});

test('the days of review run from the moment it reached the centre, not from when it was typed in', async () => {
  const caseId = await taken({ receivedAt: ago(72), passedOn: passedOn({ askedAt: ago(80) }) });
  const { clocks } = dataOf<{ clocks: { name: string; startedOn: string }[] }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );
  expect(clocks.find(({ name }) => name === 'review')?.startedOn).toBe(dayOf(ago(72)));
});

test('more than 24 hours on the way are noted, and the application is taken all the same', async () => {
  const caseId = await taken({ passedOn: passedOn({ askedAt: ago(34.1) }) });
  const { state, intake, events } = await caseOf(office, caseId);
  expect([state, intake.custody?.late]).toEqual(['SUBMITTED', true]);
  expect(events[0]?.note).toMatch(/，超过24小时$/);
});

test.each([
  ['ConditionUnmet', { passedOn: null }],
  ['DayInvalid', { passedOn: passedOn({ askedAt: ago(9) }) }],
  ['DayInvalid', { receivedAt: ago(-1) }],
  ['PhoneInvalid', { passedOn: passedOn({ contactPhone: '55512' }) }],
  ['NameInvalid', { passedOn: passedOn({ contactName: '1' }) }],
  ['InputInvalid', { passedOn: passedOn({ institution: '' }) }],
  ['InputInvalid', { answers: { ...answers, story: undefined } }],
])('%s where something is wrong, and no case is made', async (code, more) => {
  const draftKey = newDraftKey();
  expect(codeOf(await takeDown({ ...more, draftKey }))).toBe(code);
  expect(await taken({ draftKey })).toMatch(/^[0-9a-f]+$/);
});

test('sent twice it is one case; nobody but a clerk registers it', async () => {
  const draftKey = newDraftKey();
  expect(await taken({ draftKey })).toBe(await taken({ draftKey }));
  expect(codeOf(await takeDown({}, 'liuxi'))).toBe('NotAllowed');
  expect(codeOf(await takeDown({}, 'zhouhang'))).toBe('NotAllowed');
});

test('nobody leaves the phone number out by calling themselves detained', async () => {
  const claimed = { ...answers, for_whom: 'custody' };
  expect(codeOf(await takeDown({ entrance: 'window', answers: claimed }))).toBe('ConditionUnmet');
});
