import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { attachPhoto, draftOf, submitted } from '../../test/office-cases';

jest.setTimeout(60_000);
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('a form that was not handed in can be deleted for good, once', async () => {
  const caseId = await draftOf(office, 'changed-mind');
  dataOf(await attachPhoto(office, 'changed-mind', caseId));
  dataOf(await office.phone('changed-mind', 'deleteDraft', { caseId }));

  expect(codeOf(await office.phone('changed-mind', 'openCase', { caseId }))).toBe('CaseNotFound');
  expect(codeOf(await office.phone('changed-mind', 'deleteDraft', { caseId }))).toBe('CaseNotFound');
});

test('what was handed in stays', async () => {
  const caseId = await submitted(office, 'handed-in');

  expect(codeOf(await office.phone('handed-in', 'deleteDraft', { caseId }))).toBe('AlreadySubmitted');
});

test("everybody gets their own data and nobody else's", async () => {
  const caseId = await submitted(office, 'exporter');
  const { cases } = dataOf<{ cases: { caseId: string }[] }>(await office.phone('exporter', 'exportData'));

  expect(cases.map((one) => one.caseId)).toEqual([caseId]);
  expect(dataOf(await office.phone('nobody', 'exportData'))).toEqual({ cases: [], questions: [] });
  expect(codeOf(await office.phone('nobody', 'deleteDraft', { caseId }))).toBe('CaseNotFound');
});
