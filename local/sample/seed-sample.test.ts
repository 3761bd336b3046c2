import { assessAgain } from '../../domain/case/assess-again';
import type { Case } from '../../domain/case/case';
import { caseStates } from '../../domain/vocabulary/case-states';
import { verifyChain } from '../../domain/case/history/replay';
import { openStored } from '../../cloudfunctions/platform/store/case-sealing';
import type { StoredCase } from '../../cloudfunctions/platform/documents';
import { chainHash } from '../../cloudfunctions/platform/sealing/seals';
import type { Store } from '../cloud/store';
import { keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import { consultationChannels } from '../../domain/vocabulary/entrances';
import type { ComplaintLine, ComplaintSheet } from '../../contract/quality/complaint-register';
import type { FindingsAnswer } from '../../contract/quality/findings';
import type { RepairLine, ReviewDesk, RoundSheet } from '../../contract/quality/review';
import type { VisitLine } from '../../contract/quality/visits';
import type { ComplaintRecord } from '../../domain/quality/complaint';
import { dayOf } from '../../domain/time/times';
import { complaintStates } from '../../domain/vocabulary/voices/complaint-words';
import { visitWays } from '../../domain/vocabulary/voices/visit-ways';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { sideRecords } from '../../test/samples/side-records';
import { bulkOwner, seedMany } from './bulk/seed-many';
import { demoIdentities, seedSample } from './seed-sample';

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

test('the sample centre has a case in every state', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  const there = new Set(cases.map(({ state }) => state));
  expect(caseStates.filter((state) => !there.has(state))).toEqual([]);
});

test('every side record stands beside some case: open, answered, and come to its end', () => {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const all = cases.map((stored) => openStored(keys, stored));
  const without = Object.entries(sideRecords).filter(([, holds]) => !all.some(holds));
  expect(without.map(([name]) => name)).toEqual([]);
});

/** The receipt and the answer of each case that, assessed again, has another answer than then. */
function changedSince(all: readonly Case[]): string[] {
  return all.flatMap((c) => {
    const differs = assessAgain(c)?.differs ?? [];

    return differs.length > 0 ? [`${c.receiptNo ?? c._id}: ${differs.join()}`] : [];
  });
}

test('every case assessed again under its own pack and day has the same answer as then', () => {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const all = cases.map((stored) => openStored(keys, stored));
  const decided = all.filter(({ review }) => review.decision.outcome !== null);

  expect(decided.length).toBeGreaterThan(20);
  expect(decided.filter((c) => assessAgain(c) === null)).toEqual([]);
  expect(changedSince(all)).toEqual([]);
});

test('nothing in it happens after today, and every history holds together', () => {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const now = new Date().toISOString();
  for (const stored of cases) {
    const { events } = openStored(keys, stored);
    expect(verifyChain(events, chainHash(keys))).toMatchObject({ sound: true });
    expect(events.every(({ at }, place) => at <= now && at >= (events[place - 1]?.at ?? ''))).toBe(true);
  }
});

test('the register has questions by every way of asking, answered and waiting', async () => {
  const listed = async (scope: string) =>
    dataOf<{ lines: { channel: string }[] }>(await office.desk('lijing', 'listConsultations', { scope }))
      .lines;
  const channels = (await listed('all')).map(({ channel }) => channel);
  expect([...new Set(channels)].sort()).toEqual(Object.keys(consultationChannels).sort());
  expect((await listed('waiting')).length).toBeGreaterThan(0);
});

test('complaints stand in every state, some of them quiet, contested, extended or about money', async () => {
  const asked = async (who: string) =>
    dataOf<{ lines: ComplaintLine[] }>(await office.desk(who, 'listComplaints', { scope: 'all' })).lines;
  const lines = await asked('tangsi');
  const states = new Set(lines.map(({ state }) => state));
  expect(
    Object.keys(complaintStates).filter((state) => !states.has(state as ComplaintLine['state'])),
  ).toEqual([]);
  expect(lines.filter(({ contested }) => contested)).toHaveLength(1);
  expect(lines.filter(({ about }) => about === 'fee').map(({ waits }) => waits[0]?.wait)).toEqual(
    expect.arrayContaining(['accept', 'call']),
  );
  const sheets = await Promise.all(
    lines.map(async ({ id }) => dataOf<ComplaintSheet>(await office.desk('tangsi', 'openComplaint', { id }))),
  );
  const records = sheets.map(({ record }) => record);
  for (const [what, holds] of Object.entries<(one: ComplaintRecord) => boolean>({
    quiet: ({ quiet }) => quiet,
    extended: ({ extension }) => extension !== null,
    delegated: ({ delegation }) => delegation?.report !== null && delegation !== null,
    supplied: ({ supplement }) => supplement !== null && supplement.answer !== null,
    'answered again': ({ contest }) => contest !== null && contest.answer !== null,
    appealed: ({ appeals }) => appeals.length > 0,
    'said on a visit': ({ text }) => text.startsWith('回访时说有人收钱收物'),
  }))
    expect([what, records.some(holds)]).toEqual([what, true]);
  expect((await asked('hetao')).map(({ whom }) => whom)).not.toContain('何涛');
});

test('return visits wait, one of them answered on the phone, and hearings were sat in on', async () => {
  const { lines } = dataOf<{ lines: VisitLine[] }>(await office.desk('wumei', 'listVisits', {}));
  expect(lines.length).toBeGreaterThanOrEqual(4);
  expect(lines.filter(({ said }) => said !== null)).toHaveLength(1);
  expect(lines.filter(({ tries }) => tries.length > 0)).toHaveLength(1);
  const all = cases.map((stored) => openStored(keysFrom({ YUANSHOU_KEYS: office.keys }), stored).voices);
  expect(new Set(all.flatMap(({ followUps }) => followUps.map(({ way }) => way)))).toEqual(
    new Set(Object.keys(visitWays)),
  );
  expect(all.flatMap(({ followUps }) => followUps).some(({ satisfied }) => satisfied === null)).toBe(true);
  expect(all.flatMap(({ sittings = [] }) => sittings)).toHaveLength(1);
  expect(all.flatMap(({ opinions = [] }) => opinions.map(({ way }) => way)).sort()).toEqual([
    'link',
    'paper',
  ]);
});

test('one round of review is published with repairs, one waits; a handler has objected to the record', async () => {
  const { rounds } = dataOf<ReviewDesk>(await office.desk('chenli', 'openReviews', {}));
  expect(rounds.map(({ published }) => published)).toEqual([false, true]);
  const round = dataOf<RoundSheet>(await office.desk('chenli', 'openRound', { id: rounds[1]?.id }));
  expect(round.files.some(({ assessors }) => assessors.length === 3)).toBe(true);
  expect(round.results.assessed).toBe(round.files.length);
  expect(new Set(round.files.map(({ grade }) => grade)).size).toBeGreaterThan(1);
  const repairs = dataOf<{ lines: RepairLine[] }>(await office.desk('chenli', 'listRepairs', {})).lines;
  expect(repairs.map(({ done }) => done)).toEqual([false, true]);
  const waiting = await office.desk('tangsi', 'listRecordObjections', {});
  expect(dataOf<{ lines: object[] }>(waiting).lines).toHaveLength(1);
});

const sourcesOf = ({ findings }: Pick<FindingsAnswer, 'findings'>) =>
  new Set(findings.map(({ source }) => source));

test('what was found stands by step and cause, from every source, each with its base', async () => {
  const days = { from: '2000-01-01', to: dayOf(new Date().toISOString()) };
  const found = async () => dataOf<FindingsAnswer>(await office.desk('chenli', 'openFindings', days));
  // A minute of the clock counts as much as it has time for: on a slow machine it takes several.
  for (let more = true; more;) {
    const done = (await office.cloud.invoke('clock', { only: ['followEvents'] })) as Record<string, number>;
    more = done['followEvents'] !== 0;
  }
  const { findings, base } = await found();
  const sources = sourcesOf({ findings });
  expect([base, ...[...sources].sort()]).toEqual([
    base,
    ...['投诉', '回访', '旁听', '办案机关', '评查', '归档检查'].sort(),
  ]);
  expect(findings.every(({ says }) => /\d+/.test(says))).toBe(true);
  expect(base).toMatch(
    /收到投诉\d+件，回访\d+人，旁听1次，办案机关回函2封，公布的评查1轮（评分表\d+份），归档检查\d+卷/,
  );
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
    const hasNone = /还没有申请|^律师，/.test(note);
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
  await seedMany(office.cloud.store, keys, 500, () => undefined);
  const query = JSON.stringify({ 'projection.due': false });
  const body = { collectionName: 'cases', queryType: 'WHERE', query, limit: 1000 };
  const { data } = await office.cloud.store.run('database.getDocument', body);
  const copies = (data as { list: string[] }).list.map((text) =>
    openStored(keys, JSON.parse(text) as StoredCase),
  );
  expect(copies.length).toBeGreaterThanOrEqual(500);
  for (const { events } of copies)
    expect(verifyChain(events, chainHash(keys))).toMatchObject({ sound: true });
  expect(changedSince(copies)).toEqual([]);

  const [one] = copies.filter(({ applicant }) => applicant.phone.startsWith('137'));
  const { lines } = dataOf<{ lines: { caseId: string }[] }>(
    await office.desk('lijing', 'queue', { search: one?.applicant.phone }),
  );
  expect(lines.map(({ caseId }) => caseId)).toEqual([one?._id]);
  expect(dataOf(await office.desk('lijing', 'openDossier', { caseId: one?._id }))).toBeTruthy();
  const mine = dataOf<{ cases: object[] }>(await office.phone(bulkOwner(60), 'myCases'));
  expect(mine.cases).toHaveLength(2);

  const copied = new Set(copies.map(({ state }) => state));
  for (const { state, ownerKey } of cases) {
    if (state !== 'DRAFT' && ownerKey !== null) expect(copied).toContain(state);
  }
});

test('however many copies are made, only two batches wait for the database', async () => {
  const { store } = office.cloud;
  let [underway, most] = [0, 0];
  const watched: Store = Object.assign(Object.create(store) as Store, {
    run: async (action: string, body: Record<string, unknown>) => {
      if (body.collectionName !== 'cases') return store.run(action, body);
      underway += 1;
      most = Math.max(most, underway);
      try {
        return await store.run(action, body);
      } finally {
        underway -= 1;
      }
    },
  });
  await seedMany(watched, keysFrom({ YUANSHOU_KEYS: office.keys }), 250, () => undefined, 50);

  expect(most).toBe(2);
});
