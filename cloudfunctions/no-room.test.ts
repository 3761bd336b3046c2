import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { attachPhoto, decide, draftOf, submit, submitted } from '../test/office-cases';
import { storedIn } from '../test/stored';
import { faultsOf, wholeRun } from '../test/tampering';

/** The disk is full: whoever writes is told so in one true sentence, nothing is half there, and reading goes on. */
let office: TestOffice;
let isRoom = true;
let caseId: string;
let draftId: string;

beforeAll(async () => {
  office = await openTestOffice({ hasRoom: () => isRoom });
  caseId = await submitted(office, 'full-1');
  draftId = await draftOf(office, 'full-2');
  // Whoever is in goes on; signing in writes.
  for (const userName of ['yuqing', 'lijing', 'malan']) dataOf(await office.desk(userName, 'me'));
});
afterAll(() => office.close());
afterEach(() => {
  isRoom = true;
});

const kept = async () =>
  JSON.stringify([
    await storedIn(office.cloud, 'cases'),
    await storedIn(office.cloud, 'counters'),
    await storedIn(office.cloud, 'office_changes'),
  ]);

test('what cannot be kept is refused by name, on phone and desk, and changes nothing', async () => {
  const before = await kept();
  isRoom = false;
  expect(codeOf(await submit(office, 'full-2', draftId))).toBe('StorageFull');
  expect(codeOf(await decide(office, 'lijing', 'accept', caseId))).toBe('StorageFull');
  expect(codeOf(await office.desk('malan', 'disableUser', { id: '0'.repeat(24), reason: '离职' }))).not.toBe(
    'ok',
  );
  await expect(attachPhoto(office, 'full-2', draftId)).rejects.toThrow(/HTTP 507/);
  expect(await kept()).toBe(before);
});

test('reading goes on, and the clock does not fall over', async () => {
  isRoom = false;
  expect(codeOf(await office.phone('full-1', 'openCase', { caseId }))).toBe('ok');
  expect(codeOf(await office.desk('lijing', 'queue', {}))).toBe('ok');
  for (const name of ['clock', 'upkeep', 'seals']) await office.cloud.invoke(name, {}).catch(() => undefined);
  expect(codeOf(await office.phone('full-1', 'openCase', { caseId }))).toBe('ok');
});

test('with room again the same request is done, once, and everything is whole', async () => {
  dataOf(await attachPhoto(office, 'full-2', draftId));
  dataOf(await submit(office, 'full-2', draftId));
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  for (const name of ['clock', 'upkeep', 'seals']) await office.cloud.invoke(name, {});
  const faults = faultsOf(await wholeRun(office)).filter(({ part }) => part !== 'backup');
  expect(faults).toEqual([]);
});
