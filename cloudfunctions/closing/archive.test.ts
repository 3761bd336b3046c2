import { PDFDocument } from '@cantoo/pdf-lib';
import type { ArchiveDesk } from '../../contract/closing/archive';
import type { VolumeAnswer } from '../../contract/closing/dossier';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { dayOf } from '../../domain/time/times';
import { officeBefore } from '../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { archived, decide, inPlace, recommended } from '../../test/office-cases';
import { textOfPdf } from '../../test/pdf';
import { caseOf } from '../../test/what-happened';

/** After a file is put away: its years end, two decide, it is destroyed before witnesses; copies carry a mark. */
let office: TestOffice;
const today = dayOf(new Date().toISOString());
const year = Number(today.slice(0, 4));

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const deskOf = async (userName: string, of = year) =>
  dataOf<ArchiveDesk>(await office.desk(userName, 'archiveDesk', { year: of }));

/** The approval file of a case that was refused two years ago and kept for one. */
async function expired(name: string): Promise<string> {
  const then = officeBefore(office, 800);
  const caseId = await recommended(then, name, { ...workerAnswers, happened_on: '2024-01-05' });
  dataOf(await decide(then, 'chenli', 'refuse', caseId, { ground: 'out_of_scope', reason: '不在范围里。' }));
  dataOf(
    await decide(officeBefore(office, 700), 'sunyue', 'fileAway', caseId, { ...inPlace, retentionYears: 1 }),
  );

  return caseId;
}

const propose = { appraisal: 'destroy', keepYears: null, reason: '期满，没有继续保存的价值。' } as const;
const destroyed = { happenedOn: today, reason: '送定点纸厂化浆', witnesses: ['孙悦', '林芳'] } as const;

test('a file whose years are over is proposed by one, decided by another, destroyed before two', async () => {
  const caseId = await expired('expired');
  expect((await deskOf('sunyue')).expiring.map((one) => one.caseId)).toContain(caseId);
  expect(codeOf(await decide(office, 'sunyue', 'destroyFile', caseId, destroyed))).toBe(
    'ActionNotPossibleNow',
  );
  expect(codeOf(await decide(office, 'lijing', 'appraiseFile', caseId, propose))).toBe('NotAllowed');
  dataOf(await decide(office, 'sunyue', 'appraiseFile', caseId, propose));
  expect(codeOf(await decide(office, 'sunyue', 'appraiseFile', caseId, propose))).toBe('AlreadyDone');
  expect(codeOf(await decide(office, 'sunyue', 'decideAppraisal', caseId, { agrees: true }))).toBe(
    'NotAllowed',
  );
  expect(codeOf(await decide(office, 'chenli', 'decideAppraisal', caseId, { agrees: false }))).toBe(
    'ReasonMissing',
  );
  dataOf(await decide(office, 'chenli', 'decideAppraisal', caseId, { agrees: true }));
  for (const wrong of [
    { ...destroyed, witnesses: ['孙悦', '孙悦 '] },
    { ...destroyed, witnesses: ['孙悦'] },
    { ...destroyed, happenedOn: '2026-01-01' },
    { ...destroyed, happenedOn: `${year + 1}-12-31` },
  ])
    expect(codeOf(await decide(office, 'sunyue', 'destroyFile', caseId, wrong))).toBe('InputInvalid');
  dataOf(await decide(office, 'sunyue', 'destroyFile', caseId, destroyed));
  expect(codeOf(await decide(office, 'sunyue', 'destroyFile', caseId, destroyed))).toBe(
    'ActionNotPossibleNow',
  );
  expect(codeOf(await office.desk('sunyue', 'openVolume', { caseId }))).toBe('ConditionUnmet');
  const [line] = (await deskOf('chenli')).expiring.filter((one) => one.caseId === caseId);
  expect(line?.appraisal).toEqual({ verdict: 'destroy', agrees: true, destroyedOn: today });
});

test('what is kept longer gets a new last day; whom the director does not follow appraises anew', async () => {
  const caseId = await expired('longer');
  const keep = { ...propose, appraisal: 'keep', keepYears: 10 };
  dataOf(await decide(office, 'sunyue', 'appraiseFile', caseId, propose));
  dataOf(await decide(office, 'chenli', 'decideAppraisal', caseId, { agrees: false, reason: '案情特别。' }));
  dataOf(await decide(office, 'sunyue', 'appraiseFile', caseId, keep));
  dataOf(await decide(office, 'chenli', 'decideAppraisal', caseId, { agrees: true }));
  const { archive } = (await caseOf(office, caseId)).closing;
  expect(archive?.expiresOn).toBe(`${year + 10}-12-31`);
  expect(Number(archive?.year) + Number(archive?.retentionYears)).toBe(year + 10);
  expect((await deskOf('sunyue')).expiring.map((one) => one.caseId)).not.toContain(caseId);
  expect(codeOf(await decide(office, 'sunyue', 'appraiseFile', caseId, propose))).toBe('ConditionUnmet');
});

test('nothing of the archive is for whoever has no part in it', async () => {
  for (const who of ['lijing', 'wangmin', 'zhouhang', 'qianjin'])
    expect(codeOf(await office.desk(who, 'archiveDesk', { year }))).toBe('NotAllowed');
});

test('a copy says on every page for whom it is; two clicks make one, and the archive alone gives it', async () => {
  const caseId = await archived(office, 'copied');
  const copyId = 'c0ffee00c0ffee00c0ffee00';
  const copy = (who: string, more: object = {}) =>
    office.desk(who, 'copyVolume', { caseId, copyId, purpose: '检察院调阅', ...more });
  expect(codeOf(await copy('lijing'))).toBe('NotAllowed');
  const asked = await Promise.all([copy('sunyue'), copy('sunyue')]);
  expect(asked.map((one) => dataOf<VolumeAnswer>(one).state)).toEqual(['due', 'due']);
  let made = dataOf<VolumeAnswer>(await copy('sunyue'));
  for (let turn = 0; made.state === 'due' && turn < 20; turn += 1) {
    await office.cloud.invoke('upkeep', { only: ['bindVolumes'] });
    made = dataOf<VolumeAnswer>(await copy('sunyue'));
  }
  if (made.state !== 'made') throw new Error('no copy was made');
  const bytes = Buffer.from(await (await fetch(made.url)).arrayBuffer());
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(made.pages);
  expect(await textOfPdf(bytes)).toContain(`仅供检察院调阅${today}`);
  const other = await archived(office, 'copied-other');
  expect(codeOf(await office.desk('sunyue', 'copyVolume', { caseId: other, copyId, purpose: '别的' }))).toBe(
    'AlreadyDone',
  );
});
