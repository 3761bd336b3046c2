import type { Dossier } from '../../contract/dossier/dossier';
import type { CitizenCase } from '../../contract/progress/views';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, granted, submitted } from '../../test/office-cases';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const correct = (openid: string, caseId: string, question: string, value: string) =>
  office.phone(openid, 'correctAnswer', { caseId, question, value });
const dossierOf = async (caseId: string, who = 'lijing') =>
  dataOf<Dossier>(await office.desk(who, 'openDossier', { caseId }));
const rowOf = ({ filled }: CitizenCase, label: string) => filled?.find((row) => row.label === label);

test('a slip is put right on the own page, and the desk reads the old and the new', async () => {
  const caseId = await submitted(office, 'slips');
  const before = dataOf<CitizenCase>(await office.phone('slips', 'openCase', { caseId }));
  const old = rowOf(before, '对方');
  expect(before.can).toContain('correctAnswer');
  dataOf(await correct('slips', caseId, 'opponent', '青禾县大河建设公司'));
  const after = dataOf<CitizenCase>(await office.phone('slips', 'openCase', { caseId }));

  expect(rowOf(after, '对方')).toMatchObject({ value: '青禾县大河建设公司', question: 'opponent' });
  expect(after.timeline.at(-1)?.sentence).toBe('您改了填的一处。');
  const { history, case: content } = await dossierOf(caseId);
  expect(content.dispute.opponent).toBe('青禾县大河建设公司');
  expect(history.at(-1)).toMatchObject({
    action: 'correctAnswer',
    note: `对方：${old?.value} → 青禾县大河建设公司`,
  });
});

test('the story that is put right is the one that the rules and the desk read', async () => {
  const caseId = await submitted(office, 'story-slips');
  dataOf(await correct('story-slips', caseId, 'story', '五月到九月在城南工地干活，工钱没有给。'));
  const { case: content } = await dossierOf(caseId);

  expect(content.facts.claim).toBe(content.dispute.story);
});

test('nobody else puts it right, and nothing is put right once there is a decision', async () => {
  const caseId = await submitted(office, 'own-slips');
  expect(codeOf(await correct('stranger', caseId, 'opponent', '别的公司'))).toBe('CaseNotFound');
  expect(codeOf(await correct('own-slips', caseId, 'opponent', '公'))).toBe('InputInvalid');
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  expect(codeOf(await correct('own-slips', caseId, 'name', '赵大河'))).toBe('ActionNotPossibleNow');
  const decided = await granted(office, 'own-slips');
  expect(codeOf(await correct('own-slips', decided, 'opponent', '别的公司'))).toBe('ActionNotPossibleNow');
});
