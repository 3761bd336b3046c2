import { daysAhead } from '../test/another-day';
import { workerAnswers } from '../domain/application/testing/sample-answers';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { attachPhoto, decide, draftOf, submit } from '../test/office-cases';
let office: TestOffice;
const worker = 'worker-zhao';

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface View {
  readonly state: string;
  readonly stateLabel: string;
  readonly receiptNo: string | null;
  readonly greenChannel: boolean;
  readonly clocks: readonly { readonly sentence: string }[];
  readonly papers: readonly { readonly id: string; readonly code: string; readonly number: string }[];
  readonly materials: readonly { readonly id: string }[];
  readonly lawyer: { readonly name: string } | null;
  readonly timeline: readonly unknown[];
}

test('a worker applies, staff accept, recommend, grant and assign, and the worker sees each step', async () => {
  const caseId = await draftOf(office, worker, workerAnswers);
  dataOf(await attachPhoto(office, worker, caseId));
  const receipt = dataOf(await submit(office, worker, caseId));
  expect(receipt).toMatchObject({ caseId, greenChannel: true });
  expect(receipt.receiptNo).toMatch(/^\d{6}-\d{4}-\d{4}-\d$/);

  const { lines } = dataOf<{
    lines: { caseId: string; maskedName: string; dueOn: string; greenChannel: boolean }[];
  }>(await office.desk('lijing', 'queue'));
  expect(lines[0]).toMatchObject({ caseId, greenChannel: true, maskedName: '赵*山' });
  expect(lines[0]?.dueOn).toBe(receipt.hearBy);

  dataOf(await decide(office, 'lijing', 'accept', caseId));
  dataOf(
    await decide(office, 'wangmin', 'recommend', caseId, { proposal: 'grant', opinion: '材料能证明欠薪。' }),
  );
  expect(codeOf(await decide(office, 'wangmin', 'grant', caseId, { reason: '同意' }))).toBe('NotAllowed');
  const granted = dataOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意给予。' }));
  expect(granted).toMatchObject({ state: 'ASSIGNING', paperId: expect.any(String) });

  const seen = dataOf<View>(await office.phone(worker, 'openCase', { caseId }));
  expect(seen).toMatchObject({ state: 'ASSIGNING', greenChannel: true });
  const decision = seen.papers.find(({ code }) => code === 'FZ-009');
  expect(decision?.number).toMatch(/^青援给字〔\d{4}〕第1号$/);
  expect(seen.clocks.length).toBeGreaterThan(0);

  const file = dataOf<{ url: string; kind: string }>(
    await office.phone(worker, 'openPaper', { caseId, paperId: decision?.id }),
  );
  const pdf = Buffer.from(await (await fetch(file.url)).arrayBuffer());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  const { firmId, lawyerId } = { firmId: 'f000000000000001', lawyerId: '1a00000000000001' };
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId, lawyerId, reasons: ['专业对口'] }));
  expect(dataOf<View>(await office.phone(worker, 'openCase', { caseId })).lawyer).toMatchObject({
    name: '沈正',
  });
});

test('what was handed in can be opened by its owner and by staff, and each look of staff is noted', async () => {
  const caseId = await draftOf(office, worker);
  const { material } = dataOf<{ material: { id: string } }>(await attachPhoto(office, worker, caseId));
  dataOf(await submit(office, worker, caseId));
  const input = { caseId, materialId: material.id };
  const own = dataOf<{ url: string }>(await office.phone(worker, 'openMaterial', input));
  expect((await fetch(own.url)).status).toBe(200);

  dataOf(await office.desk('lijing', 'openMaterial', input));
  const { number } = dataOf<{ number: string }>(
    await office.desk('lijing', 'revealIdentity', { caseId, of: 'applicant' }),
  );
  expect(number).toBe(workerAnswers.identity_number);
  const { data } = await office.cloud.store.run('database.getDocument', {
    collectionName: 'access_log',
    queryType: 'WHERE',
    query: JSON.stringify({ caseId }),
    limit: 10,
  });
  const looks = (data as { list: string[] }).list.map((text) => (JSON.parse(text) as { what: string }).what);
  expect(looks.sort()).toEqual(['identity', 'material']);
});

test('staff ask for a supplement, the clock waits, and the applicant explains what cannot be had', async () => {
  const caseId = await draftOf(office, worker);
  dataOf(await submit(office, worker, caseId));
  const notice = { items: [{ code: 'case_papers', sentence: '请拍清楚欠条。' }], dueOn: daysAhead(10) };
  expect(dataOf(await decide(office, 'lijing', 'askSupplement', caseId, notice))).toMatchObject({
    state: 'SUPPLEMENT',
  });
  expect(codeOf(await office.phone(worker, 'supply', { caseId, items: [] }))).toBe('GapsMissing');

  const given = { caseId, items: [{ code: 'case_papers', explanation: '没有欠条，有工友作证。' }] };
  expect(dataOf(await office.phone(worker, 'supply', given))).toMatchObject({ state: 'REVIEWING' });
  expect(codeOf(await decide(office, 'lijing', 'askSupplement', caseId, notice))).toBe(
    'SupplementAlreadyAsked',
  );
});

test('the applicant can withdraw before the decision, once and for all', async () => {
  const caseId = await draftOf(office, worker);
  dataOf(await submit(office, worker, caseId));
  expect(dataOf(await office.phone(worker, 'withdraw', { caseId }))).toMatchObject({ state: 'WITHDRAWN' });
  expect(dataOf(await office.phone(worker, 'withdraw', { caseId }))).toMatchObject({ state: 'WITHDRAWN' });
  expect(codeOf(await decide(office, 'lijing', 'accept', caseId))).toBe('ActionNotPossibleNow');
});

test('a case is found by name, by initials, by phone, by identity number and by receipt number', async () => {
  const caseId = await draftOf(office, 'finder', { ...workerAnswers, name: '邓谷雨', phone: '13711112222' });
  const { receiptNo } = dataOf<{ receiptNo: string }>(await submit(office, 'finder', caseId));
  for (const search of [
    '邓谷雨',
    '邓',
    'dgy',
    'dg',
    '13711112222',
    '2222',
    receiptNo,
    receiptNo.replaceAll('-', ''),
  ]) {
    const { lines } = dataOf<{ lines: { caseId: string }[] }>(
      await office.desk('lijing', 'queue', { search }),
    );
    expect([search, lines.map((line) => line.caseId)]).toEqual([search, [caseId]]);
  }
});
