import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { attachPhoto, draftOf, submit } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('a photo gets its verdict; one that will not do needs a word why', async () => {
  const caseId = await draftOf(office, 'judged');
  const { material } = dataOf<{ material: { id: string } }>(await attachPhoto(office, 'judged', caseId));
  dataOf(await submit(office, 'judged', caseId));
  const judge = (verdict: string, why?: string, materialId = material.id) =>
    office.desk('lijing', 'judgeMaterial', { caseId, materialId, verdict, ...(why && { reason: why }) });
  expect(codeOf(await judge('unclear'))).toBe('ReasonMissing');
  expect(codeOf(await judge('good', undefined, '0'.repeat(32)))).toBe('MaterialNotFound');
  dataOf(await judge('unclear', '右下角看不清'));
  expect((await caseOf(office, caseId)).materials).toMatchObject([
    { verdict: 'unclear', verdictReason: '右下角看不清' },
  ]);
  const { materials } = dataOf<{ materials: { verdictReason: string }[] }>(
    await office.phone('judged', 'openCase', { caseId }),
  );
  expect(materials).toMatchObject([{ verdictReason: '右下角看不清' }]);
});

test('a scan that was filed wrongly goes to its place, or out of the case, and the history says why', async () => {
  const caseId = await draftOf(office, 'misfiled');
  const { material } = dataOf<{ material: { id: string } }>(await attachPhoto(office, 'misfiled', caseId));
  dataOf(await submit(office, 'misfiled', caseId));
  const correct = (item: string | null, reason: string, userName = 'lijing') =>
    office.desk(userName, 'correctMaterial', { caseId, materialId: material.id, item, reason });
  expect(codeOf(await correct('identity_paper', ' '))).toBe('InputInvalid');
  expect(codeOf(await correct('identity_paper', '放错', 'wangmin'))).toBe('NotAllowed');
  dataOf(await office.desk('lijing', 'judgeMaterial', { caseId, materialId: material.id, verdict: 'good' }));
  dataOf(await correct('identity_paper', '这是身份证，不是工资条'));
  expect((await caseOf(office, caseId)).materials).toMatchObject([
    { item: 'identity_paper', verdict: 'unseen', removedAt: null },
  ]);
  expect(codeOf(await correct('identity_paper', '再来一次'))).toBe('ActionNotPossibleNow');
  dataOf(await correct(null, '扫错了案子'));
  expect(codeOf(await correct(null, '扫错了案子'))).toBe('MaterialNotFound');
  const { materials, events } = await caseOf(office, caseId);
  expect(materials.filter(({ removedAt }) => removedAt === null)).toEqual([]);
  expect(events.filter(({ action }) => action === 'correctMaterial').map(({ note }) => note)).toEqual([
    '换到另一类：这是身份证，不是工资条',
    '撤下：扫错了案子',
  ]);
});

test('a scan of another case moves there with the reason; neither history forgets it', async () => {
  const from = await draftOf(office, 'moved-from');
  const { material } = dataOf<{ material: { id: string } }>(await attachPhoto(office, 'moved-from', from));
  dataOf(await submit(office, 'moved-from', from));
  const to = await draftOf(office, 'moved-to');
  const { receiptNo } = dataOf<{ receiptNo: string }>(await submit(office, 'moved-to', to));
  const move = (number: string, userName = 'lijing') =>
    office.desk(userName, 'moveMaterial', {
      ...{ caseId: from, materialId: material.id },
      ...{ receiptNo: number, reason: '扫错了案子' },
    });
  expect(codeOf(await move('123'))).toBe('ReceiptNumberInvalid');
  const own = (await caseOf(office, from)).receiptNo ?? '';
  expect(codeOf(await move(own))).toBe('ActionNotPossibleNow');
  expect(codeOf(await move(receiptNo, 'wangmin'))).toBe('NotAllowed');
  expect((await caseOf(office, to)).materials).toEqual([]);

  dataOf(await move(receiptNo.replaceAll('-', '')));
  const [left, got] = [await caseOf(office, from), await caseOf(office, to)];
  expect(left.materials.filter(({ removedAt }) => removedAt === null)).toEqual([]);
  expect(got.materials).toMatchObject([{ id: material.id, verdict: 'unseen', removedAt: null, page: 1 }]);
  expect([left.events.at(-1)?.note, got.events.at(-1)?.note]).toEqual([
    `移到 ${receiptNo}：扫错了案子`,
    `从 ${own} 移来：扫错了案子`,
  ]);
  expect(
    dataOf(await office.desk('lijing', 'openMaterial', { caseId: to, materialId: material.id })),
  ).toHaveProperty('url');
  expect(codeOf(await move(receiptNo))).toBe('MaterialNotFound');
});
