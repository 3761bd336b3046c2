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
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { bulkOwner, seedMany } from './bulk/seed-many';
import { demoIdentities, seedSample } from './seed-sample';

/** What a visitor of the sample centre can look at beside the states. */
const sideRecords: Readonly<Record<string, (c: Case) => boolean>> = {
  'a supplement that waits': ({ state, review }) => state === 'SUPPLEMENT' && review.supplements.length === 1,
  'a second supplement, with its reason': ({ review }) => review.supplements[1]?.overrideReason !== undefined,
  'a supplement reminded of': ({ state, review }) =>
    state === 'SUPPLEMENT' && review.supplements.at(-1)?.remindedAt !== null,
  'a supplement that came': ({ review }) => review.supplements.some(({ suppliedAt }) => suppliedAt !== null),
  'a supplement that expired': ({ state }) => state === 'DEEMED_WITHDRAWN',
  'a check by another centre': ({ state }) => state === 'VERIFYING',
  'the answer of another centre': ({ review }) =>
    review.verification?.answer !== null && review.verification !== null,
  'a recusal': ({ review }) => review.recusals.length > 0,
  'an opinion that was sent back': ({ events }) => events.some(({ action }) => action === 'returnToReview'),
  'a case handed over': ({ events }) => events.some(({ action }) => action === 'handOver'),
  'a group': ({ members }) => members.filter(({ confirmedAt }) => confirmedAt !== null).length > 0,
  'somebody acting for another': ({ agent }) => agent !== null,
  'an application taken down at the window': ({ entrance }) => entrance === 'window',
  'an application from a station': ({ stationId }) => stationId !== null,
  'an application that its person has not confirmed': ({ intake }) =>
    intake.confirmation?.confirmedAt === null,
  'an application passed on from custody': ({ intake }) => intake.custody?.institution === '青禾县看守所',
  'an application by telephone': ({ entrance }) => entrance === 'hotline_12348',
  'a paper form with its own time': ({ entrance }) => entrance === 'home_visit',
  'aid in advance that waits for papers': ({ review }) =>
    review.advance !== null && review.advance.suppliedAt === null,
  'aid in advance that waits for review': ({ review }) =>
    review.advance !== null && review.advance.suppliedAt !== null && review.advance.confirmedAt === null,
  'aid in advance that was confirmed': ({ review }) =>
    review.advance !== null && review.advance.confirmedAt !== null,
  'a notice where life is at stake': ({ intake }) => intake.notice?.gravePenalty === true,
  'a notice for a minor': ({ intake }) => intake.notice?.minor === true,
  'an assignment given back': ({ assignment }) =>
    assignment.assignments.some(({ endReason }) => endReason === 'declined'),
  'a lawyer in conflict': ({ assignment }) =>
    assignment.assignments.some(({ endReason }) => endReason === 'conflict'),
  'a lawyer replaced': ({ assignment }) =>
    assignment.assignments.some(({ endReason }) => endReason === 'replaced'),
  'a wish for another lawyer that waits': ({ assignment }) =>
    assignment.replacements.some(({ result }) => result === null),
  'a wish for another lawyer refused': ({ assignment }) =>
    assignment.replacements.some(({ result }) => result === 'kept'),
  'a complaint': ({ voices }) => voices.complaints.some(({ answeredAt }) => answeredAt === null),
  'a complaint answered': ({ voices }) => voices.complaints.some(({ upheld }) => upheld !== null),
  'work that the lawyer did, and a hearing to come': ({ handling }) =>
    handling.progress.some(({ hearing }) => hearing !== null && hearing.at > new Date().toISOString()),
  'a grave matter reported': ({ handling }) => handling.progress.some(({ kind }) => kind === 'major'),
  'an objection that waits': ({ review }) => review.objection !== null && review.objection.result === null,
  'an objection refused': ({ review }) => review.objection?.result === 'upheld',
  'aid that the bureau ordered': ({ state, review }) =>
    state === 'ASSIGNING' && review.objection?.result === 'ordered',
  'a lawyer who goes on by order': ({ state, review }) =>
    state === 'HANDLING' && review.objection?.result === 'ordered',
  'a termination after the work had begun': ({ state, assignment }) =>
    state === 'TERMINATED' && assignment.assignments.some(({ agreedAt }) => agreedAt !== null),
  'a file put away': ({ closing }) => closing.filedAt !== null,
  'a dossier that waits for its review': ({ state }) => state === 'FILE_REVIEW',
  'a dossier sent back with a list': ({ state, closing }) =>
    state === 'CLOSED' && (closing.dossier?.gaps.length ?? 0) > 0,
  'a dossier in the archive': ({ state, closing }) => state === 'ARCHIVED' && closing.closing !== null,
  'the dossier of an ended aid in the archive': ({ state, closing }) =>
    state === 'ARCHIVED' && closing.termination !== null,
  'a subsidy that waits for its review': ({ closing }) =>
    closing.subsidy?.reviewed === null && !closing.subsidy.returned,
  'a subsidy sent back': ({ closing }) => Boolean(closing.subsidy?.returned),
  'a subsidy to be approved': ({ closing }) =>
    Boolean(closing.subsidy?.reviewed) && !closing.subsidy?.approved,
  'a subsidy to be paid': ({ closing }) => Boolean(closing.subsidy?.approved) && closing.payment === null,
  'a subsidy paid': ({ closing }) => closing.payment !== null,
  'a void paper and the one after it': ({ papers }) =>
    papers.some(
      ({ voidedAt, code }) =>
        voidedAt !== null && papers.some((one) => one.code === code && one.voidedAt === null),
    ),
  'a proof of service': ({ papers }) => papers.some(({ servedAt }) => servedAt !== null),
};
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
    const hasNone = /还没有申请/.test(note);
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
