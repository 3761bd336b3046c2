import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { attachPhoto, draftOf, submit } from '../../../test/office-cases';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Opened {
  readonly materials: readonly { readonly id: string; readonly page: number }[];
}

test('pages are read in the order in which the person puts them, until the application is handed in', async () => {
  const caseId = await draftOf(office, 'orderly');
  for (let page = 0; page < 2; page += 1) dataOf(await attachPhoto(office, 'orderly', caseId));
  const before = dataOf<Opened>(await office.phone('orderly', 'openCase', { caseId })).materials;
  const turned = before.map(({ id }) => id).reverse();
  const input = { caseId, item: 'wage_evidence', materialIds: turned };
  dataOf(await office.phone('orderly', 'orderMaterials', input));

  const after = dataOf<Opened>(await office.phone('orderly', 'openCase', { caseId })).materials;
  expect([...after].sort((a, b) => a.page - b.page).map(({ id }) => id)).toEqual(turned);
  dataOf(await submit(office, 'orderly', caseId));
  expect(codeOf(await office.phone('orderly', 'orderMaterials', input))).toBe('AlreadySubmitted');
});

test('a stranger orders nothing', async () => {
  const caseId = await draftOf(office, 'owner');
  const input = { caseId, item: 'wage_evidence', materialIds: [] };

  expect(codeOf(await office.phone('stranger', 'orderMaterials', input))).toBe('CaseNotFound');
});
