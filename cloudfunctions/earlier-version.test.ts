import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Case } from '../domain/case/case';
import { replay, verifyChain } from '../domain/case/history/replay';
import { layoutNow } from '../domain/case/records/upcast';
import { staffId } from '../local/sample/staff';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { storedIn } from '../test/stored';
import { openStored } from './platform/store/case-sealing';
import type { CollectionName, StoredCase } from './platform/documents';
import { chainHash } from './platform/sealing/seals';
import { keysFrom } from './platform/sealing/keys';

/**
 * A backup that commit bade04c made of its sample centre, and its cases as that commit opened them (without their
 * histories, of which head and length are kept): the first layout, where all records lay in one bag.
 */
const folder = 'test/samples/made-by-bade04c';

interface EarlierCase extends Readonly<Record<string, unknown>> {
  readonly _id: string;
  readonly state: string;
  readonly side: Readonly<Record<string, unknown>>;
  readonly head: string | null;
  readonly history: number;
}

const earlier = JSON.parse(
  gunzipSync(readFileSync(`${folder}/cases.json.gz`)).toString('utf8'),
) as readonly EarlierCase[];

/** What lay in each collection; what sessions and rates held is nobody's to keep. */
const lay: Partial<Record<CollectionName, number>> = {
  ...{ cases: 79, counters: 1, users: 14, centres: 1, stations: 9, station_workers: 1 },
  ...{ firms: 4, lawyers: 12, consultations: 7, office_changes: 1, outbox: 60 },
};
let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice({ backup: `${folder}/backup.tar.gz` });
});
afterAll(() => office.close());

async function opened(): Promise<readonly Case[]> {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const found = await storedIn(office.cloud, 'cases');

  return found.map((one) => openStored(keys, one as unknown as StoredCase));
}

async function caseNow(id: string): Promise<Case> {
  const found = (await opened()).find(({ _id }) => _id === id);
  if (!found) throw new Error(`${id} is gone`);

  return found;
}

/** A case of now as the earlier version would have said it: the same top-level parts, its records in one bag. */
function asThen({ intake, review, assignment, handling, closing, voices, notes, events, ...rest }: Case) {
  const side = { ...intake, ...review, ...assignment, ...handling, ...closing, ...voices, notes };

  return { ...rest, side, head: events.at(-1)?.hash ?? null, history: events.length };
}

test('every case, paper and photo of the earlier version is there as it was', async () => {
  const now = new Map((await opened()).map((c) => [c._id, asThen(c)]));
  expect([...now.keys()].sort()).toEqual(earlier.map(({ _id }) => _id).sort());
  // What came since stands there empty, so everything that was is in what is.
  for (const then of earlier) expect(now.get(then._id)).toMatchObject(then);
  expect(office.files().filter((name) => name.endsWith('.jpg'))).toHaveLength(129);
});

test('every history is sound and gives back its case', async () => {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  for (const c of await opened()) {
    expect(verifyChain(c.events, chainHash(keys)).sound).toBe(true);
    if (c.events.length === 0) continue;
    const { desk: _line, ...folded } = replay(c.events);
    const { desk: _now, ...stored } = c;
    expect(folded).toEqual(stored);
  }
});

test('every register holds what it held', async () => {
  const now = await Promise.all(
    Object.keys(lay).map(async (name) => [
      name,
      (await storedIn(office.cloud, name as CollectionName)).length,
    ]),
  );
  expect(Object.fromEntries(now)).toEqual(lay);
  const { firms, lawyers } = dataOf<{ firms: object[]; lawyers: object[] }>(
    await office.desk('zhouhang', 'listProviders'),
  );
  expect([firms.length, lawyers.length]).toEqual([4, 12]);
});

test('a case goes on with its next step, and its history still gives it back', async () => {
  const waiting = earlier.find(({ state, side }) => state === 'SUBMITTED' && side['confirmation'] === null);
  const [caseId, before] = [waiting?._id ?? '', await caseNow(waiting?._id ?? '')];
  expect(codeOf(await office.desk('lijing', 'accept', { caseId, version: before.version }))).toBe('ok');
  // A centre that never said for how long holds a step as long as any other.
  expect((await caseNow(caseId)).held?.action).toBe('accept');
  expect(codeOf(await office.desk('lijing', 'sendStepNow', { caseId }))).toBe('ok');

  const after = await caseNow(caseId);
  expect(after.intake.acceptance?.by).toBe(staffId('lijing'));
  expect(after.events).toHaveLength(before.events.length + 2);
  expect(replay(after.events)).toEqual(after);
});

test('the clock lays every case out anew, changes nothing in it, and comes to an end', async () => {
  const before = await opened();
  expect(await office.cloud.invoke('clock', { only: ['bringUpCases'] })).toMatchObject({ bringUpCases: 79 });
  expect(await opened()).toEqual(before);
  const stored = await storedIn(office.cloud, 'cases');
  expect(stored.filter((one) => 'side' in one || one['layout'] !== layoutNow)).toEqual([]);
  expect(await office.cloud.invoke('clock', { only: ['bringUpCases'] })).toMatchObject({ bringUpCases: 0 });
});

test('who helped at a station still sees for whom', async () => {
  const helped = earlier.filter(({ side }) => side['confirmation']);
  const { cases } = dataOf<{ cases: { caseId: string }[] }>(
    await office.phone('sample-helper-chen', 'myStation'),
  );
  expect(helped).not.toEqual([]);
  expect(cases.map(({ caseId }) => caseId).sort()).toEqual(helped.map(({ _id }) => _id).sort());
});
