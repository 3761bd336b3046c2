import { verifyChain } from '../../domain/case/replay';
import { openStored } from '../../cloudfunctions/platform/case-sealing';
import type { StoredCase } from '../../cloudfunctions/platform/documents';
import { sha256 } from '../../cloudfunctions/platform/ids';
import { keysFrom } from '../../cloudfunctions/platform/keys';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { bulkOwner, seedMany } from './bulk/seed-many';
import { demoIdentities, seedSample } from './seed-sample';

jest.setTimeout(180_000);
let office: TestOffice;
let cases: StoredCase[];

beforeAll(async () => {
  office = await openTestOffice({ furnished: false });
  await seedSample(office.cloud);
  const body = { collectionName: 'cases', queryType: 'WHERE', query: '{}', limit: 1000 };
  const { data } = await office.cloud.store.run('database.getDocument', body);
  cases = (data as { list: string[] }).list.map((text) => JSON.parse(text) as StoredCase);
});
afterAll(() => office.close());

test('the sample centre has about sixty cases, in every state that the desk reaches', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect([...new Set(cases.map(({ state }) => state))].sort()).toEqual([
    'ASSIGNED',
    'ASSIGNING',
    'DEEMED_WITHDRAWN',
    'DRAFT',
    'PENDING_APPROVAL',
    'REFERRED',
    'REFUSED',
    'REVIEWING',
    'SUBMITTED',
    'SUPPLEMENT',
    'WITHDRAWN',
  ]);
});

test('nothing in it happens after today, and every history holds together', () => {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const now = new Date().toISOString();
  for (const stored of cases) {
    const { events } = openStored(keys, stored);
    expect(verifyChain(events, sha256)).toMatchObject({ sound: true });
    expect(events.every(({ at }, place) => at <= now && at >= (events[place - 1]?.at ?? ''))).toBe(true);
  }
});

test('a filled cloud is left as it is', async () => {
  await seedSample(office.cloud);
  const { data } = await office.cloud.store.run('database.calculateDocument', {
    collectionName: 'cases',
    queryType: 'WHERE',
    query: '{}',
  });
  expect((data as { total: number }).total).toBe(cases.length);
});

test('the people a visitor can be have the cases their notes say', async () => {
  for (const { openid, note } of demoIdentities) {
    const { cases: own } = dataOf<{ cases: unknown[] }>(await office.phone(openid, 'myCases'));
    const hasNone = /还没有申请|联络员/.test(note);
    expect([note, own.length]).toEqual([note, hasNone ? 0 : 1]);
  }
});

test('the sign-in page of the demo shows the sample staff, and each of them can sign in', async () => {
  const { accounts } = dataOf<{ accounts: { userName: string; password: string }[] }>(
    (await office.http('demoAccounts', {})).answer,
  );
  expect(accounts.length).toBeGreaterThanOrEqual(12);
  for (const { userName, password } of accounts) {
    expect(codeOf((await office.http('signIn', { userName, password })).answer)).toBe('ok');
  }
});

test('the large sample copies these cases with people of their own, chained, sealed and findable', async () => {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  await seedMany(office.cloud.store, keys, 300, () => undefined);
  const query = JSON.stringify({ 'projection.due': false });
  const body = { collectionName: 'cases', queryType: 'WHERE', query, limit: 1000 };
  const { data } = await office.cloud.store.run('database.getDocument', body);
  const copies = (data as { list: string[] }).list.map((text) =>
    openStored(keys, JSON.parse(text) as StoredCase),
  );
  expect(copies.length).toBeGreaterThanOrEqual(300);
  for (const { events } of copies) expect(verifyChain(events, sha256)).toMatchObject({ sound: true });

  const [one] = copies.filter(({ applicant }) => applicant.phone.startsWith('137'));
  const { lines } = dataOf<{ lines: { caseId: string }[] }>(
    await office.desk('lijing', 'queue', { search: one?.applicant.phone }),
  );
  expect(lines.map(({ caseId }) => caseId)).toEqual([one?._id]);
  expect(dataOf(await office.desk('lijing', 'openDossier', { caseId: one?._id }))).toBeTruthy();
  const mine = dataOf<{ cases: object[] }>(await office.phone(bulkOwner(60), 'myCases'));
  expect(mine.cases).toHaveLength(2);

  const copied = new Set(copies.map(({ state }) => state));
  for (const { state } of cases) if (state !== 'DRAFT') expect(copied).toContain(state);
});
