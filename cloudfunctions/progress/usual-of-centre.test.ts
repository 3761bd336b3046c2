import type { UsualDays } from '../../contract/progress/cases';
import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { draftOf, refused } from '../../test/office-cases';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('ten decided cases of the centre tell how long each of their steps takes, and nothing beyond', async () => {
  await Promise.all(Array.from({ length: 10 }, (_, n) => refused(office, `usual-${n}`)));
  await Promise.all(Array.from({ length: 5 }, (_, n) => draftOf(office, `usual-draft-${n}`)));
  const { usual } = dataOf<UsualDays>(await office.phone('usual-asks', 'usualDays', {}));

  expect(usual).toEqual([null, 0, 0, 0, null, null, null]);
});
