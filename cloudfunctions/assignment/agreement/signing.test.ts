import type { AgreementToSign } from '../../../contract/assignment/signing';
import type { CitizenCase } from '../../../contract/progress/views';
import { oneHand } from '../../../domain/case/testing/one-hand';
import { dayOf } from '../../../domain/time/times';
import { photoFor } from '../../../local/sample/evidence';
import { daysAhead } from '../../../test/another-day';
import { deskUpload } from '../../../test/desk-upload';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { asHandler, handle, handlersPhone, workOf } from '../../../test/handler-phone';
import { arranged, decide } from '../../../test/office-cases';
import { textOfPdf } from '../../../test/pdf';
import { storedIn } from '../../../test/stored';
import { caseOf } from '../../../test/what-happened';

/** The agreement and the power, read and signed on both phones, or on paper (148-27). */
let office: TestOffice;
const today = dayOf(new Date().toISOString());

beforeAll(async () => {
  office = await openTestOffice();
  await handlersPhone(office, 'sun');
});
afterAll(() => office.close());

const read = (openid: string, caseId: string) => office.phone(openid, 'readAgreement', { caseId });
const signedBy = (openid: string, { caseId, version }: AgreementToSign, powers: readonly string[] = []) =>
  office.phone(openid, 'signByRecipient', { caseId, version, strokes: oneHand, powers });

async function pdfOf(caseId: string, openid: string, code: string): Promise<string> {
  const { papers } = dataOf<CitizenCase>(await office.phone(openid, 'openCase', { caseId }));
  const paperId = papers.find((one) => one.code === code)?.id;
  const { url } = dataOf<{ url: string }>(await office.phone(openid, 'openPaper', { caseId, paperId }));

  return textOfPdf(Buffer.from(await (await fetch(url)).arrayBuffer()));
}

test('the person reads and signs on their phone, the lawyer on theirs: both names stand in the frozen papers', async () => {
  const caseId = await arranged(office, 'signer');
  const page = dataOf<CitizenCase>(await office.phone('signer', 'openCase', { caseId }));
  expect(page.can).toContain('signByRecipient');
  const agreement = dataOf<AgreementToSign>(await read('signer', caseId));
  expect(agreement).toMatchObject({ lawyer: expect.any(String) as string, signed: false, given: [] });
  expect(agreement.powers.map(({ code }) => code)).toEqual(['claims', 'settle', 'appeal']);

  dataOf(await signedBy('signer', agreement, ['settle']));
  expect(codeOf(await signedBy('signer', agreement))).toBe('StateHasChanged');
  expect(dataOf<CitizenCase>(await office.phone('signer', 'openCase', { caseId })).signed).toBe(true);
  const work = await workOf(office, 'sun', caseId);
  expect(work.lacks).toContain('受援人签好协议了，等您签。');
  expect(work.signing).toMatchObject({ signed: true, given: ['settle'] });

  expect(codeOf(await handle(office, 'sun', 'signAgreement', caseId))).toBe('ConditionUnmet');
  dataOf(await handle(office, 'sun', 'signAgreement', caseId, { handler: oneHand }));
  const power = await pdfOf(caseId, 'signer', 'FZ-003');
  expect(power).toContain('■特别授权：进行和解');
  expect(power).toContain('□特别授权：承认、放弃、变更诉讼请求');
  expect(await pdfOf(caseId, 'signer', 'FZ-012')).toContain('双方手写签名');
  const stored = JSON.stringify(await storedIn(office.cloud, 'cases', { _id: caseId }));
  expect(stored.includes(oneHand)).toBe(false);
});

test('a photo of the signed paper does as well, with the day that stands on it', async () => {
  const caseId = await arranged(office, 'on-paper');
  const fileId = await office.upload('sun', 'paper.jpg', photoFor('wage_evidence').bytes);
  const added = await asHandler(office, 'sun', 'addMaterial', { caseId, fileId, name: '协议.jpg' });
  const { materialId } = dataOf<{ materialId: string }>(added);
  const photos = [materialId];
  const wrong: readonly (readonly [object, string])[] = [
    [{ photos, signedOn: daysAhead(1) }, 'DayInvalid'],
    [{ photos, signedOn: '2026-01-05' }, 'DayInvalid'],
    [{ photos: ['ab'.repeat(16)] }, 'MaterialNotFound'],
    [{ photos, powers: ['all'] }, 'InputInvalid'],
    [{ recipient: '1,2 3,4', handler: oneHand }, 'InputInvalid'],
  ];
  const before = (await caseOf(office, caseId)).version;
  for (const [more, code] of wrong)
    expect(codeOf(await handle(office, 'sun', 'signAgreement', caseId, more))).toBe(code);
  expect((await caseOf(office, caseId)).version).toBe(before);
  dataOf(
    await handle(office, 'sun', 'signAgreement', caseId, { photos, signedOn: today, powers: ['appeal'] }),
  );
  const { assignment } = await caseOf(office, caseId);
  expect(assignment.assignments.at(-1)?.signing).toMatchObject({
    ...{ signedOn: today, photos, powers: ['appeal'], recipient: null, handler: null },
  });
  expect(codeOf(await read('on-paper', caseId))).toBe('ActionNotPossibleNow');
  const agreement = await pdfOf(caseId, 'on-paper', 'FZ-012');
  expect(agreement).toContain('双方已在纸上签好');
  expect(agreement).toContain('的照片1张在卷内');
  expect(agreement).not.toContain('双方手写签名');
});

test('the desk registers with the scan that the window took in, and says why it came late', async () => {
  const caseId = await arranged(office, 'by-desk');
  const { bytes } = photoFor('wage_evidence');
  const { fileId } = dataOf<{ fileId: string }>(await deskUpload(office, 'lijing', Buffer.from(bytes)));
  const scan = { caseId, item: 'handler_paper', fileId, name: '协议.jpg', page: 1 };
  dataOf(await office.desk('lijing', 'addMaterial', scan));
  const photos = [(await caseOf(office, caseId)).materials.at(-1)?.id];
  const excuse = '受援人在外地，过了十天才回来。';
  dataOf(await decide(office, 'zhouhang', 'signAgreement', caseId, { photos, signedOn: today, excuse }));
  expect((await caseOf(office, caseId)).assignment.assignments.at(-1)).toMatchObject({
    excuse,
    signing: { photos, signedOn: today, recipient: null, handler: null },
  });
});

test('nobody signs for another, and a lawyer who left takes the signature with them', async () => {
  const caseId = await arranged(office, 'alone');
  const agreement = dataOf<AgreementToSign>(await read('alone', caseId));
  expect(codeOf(await read('stranger', caseId))).toBe('CaseNotFound');
  expect(codeOf(await signedBy('stranger', agreement))).toBe('CaseNotFound');
  dataOf(await signedBy('alone', agreement));
  dataOf(await handle(office, 'sun', 'reportConflict', caseId, { reason: '本所去年代理过对方公司。' }));
  expect(codeOf(await read('alone', caseId))).toBe('ActionNotPossibleNow');
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: 'f000000000000002' }));
  expect(codeOf(await read('alone', caseId))).toBe('ActionNotPossibleNow');
});
