import type { ChainCheck } from '../../contract/audit/audit';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { recommended } from '../../test/office-cases';
import { putBack, storedIn, type Stored } from '../../test/stored';
import type { CollectionName } from '../platform/documents';

jest.setTimeout(90_000);
let office: TestOffice;
let caseId: string;

beforeAll(async () => {
  office = await openTestOffice();
  caseId = await recommended(office, 'chained');
  const days = ['2027-01-01', '2027-01-02', '2027-01-03'];
  for (const day of days) {
    const clock = { at: `${day}T01:00:00.000Z`, key: office.cloud.secret };
    await office.cloud.invoke('clock', { only: ['anchorChains'], clock });
  }
});
afterAll(() => office.close());

const check = async (): Promise<ChainCheck> => dataOf<ChainCheck>(await office.desk('yuqing', 'checkChains'));

/** Changes a document past every function, as a thief of the database would; puts it back afterwards. */
async function tampered(
  collection: CollectionName,
  _id: string,
  change: (stored: Stored) => object,
): Promise<ChainCheck> {
  const [before] = await storedIn(office.cloud, collection, { _id });
  if (!before) throw new Error('nothing to tamper with');
  await putBack(office.cloud, collection, { ...before, ...change(before) });
  const found = await check();
  await putBack(office.cloud, collection, before);

  return found;
}

const eventsOf = ({ events }: Stored): readonly Record<string, unknown>[] =>
  events as readonly Record<string, unknown>[];

test('an untouched office is sound, to the auditor and to nobody at the window', async () => {
  expect(await check()).toMatchObject({
    checked: 1,
    broken: [],
    anchors: { checked: 3, brokenOn: null },
    next: null,
  });
  expect(codeOf(await office.desk('lijing', 'checkChains'))).toBe('NotAllowed');
});

test.each<[string, (stored: Stored) => object, number]>([
  [
    'a word changed in an old event',
    (stored) => ({ events: eventsOf(stored).map((one, at) => (at === 1 ? { ...one, note: '改过' } : one)) }),
    2,
  ],
  ['an event taken out', (stored) => ({ events: eventsOf(stored).filter((_, at) => at !== 1) }), 2],
  ['the last event cut off', (stored) => ({ events: eventsOf(stored).slice(0, -1) }), 2],
  ['two events exchanged', (stored) => ({ events: [...eventsOf(stored)].reverse() }), 1],
  ['a state that no event led to', () => ({ state: 'ARCHIVED' }), 3],
  [
    'sealed changes moved to another event',
    (stored) => {
      const [first, second, ...rest] = eventsOf(stored);

      return { events: [first, { ...second, changes: first?.changes }, ...rest] };
    },
    1,
  ],
])('%s is found and its event named', async (_what, change, no) => {
  const { broken } = await tampered('cases', caseId, change);
  expect(broken).toMatchObject([{ caseId, no }]);
});

test('a day whose seal was changed, or taken out, is named', async () => {
  const changed = await tampered('anchors', '2027-01-02', () => ({ count: 7 }));
  expect(changed.anchors?.brokenOn).toBe('2027-01-02');
  const rewritten = await tampered('anchors', '2027-01-02', () => ({ hash: 'f'.repeat(64) }));
  expect(rewritten.anchors?.brokenOn).toBe('2027-01-02');
  const taken = await tampered('anchors', '2027-01-02', () => ({ _id: '2026-12-31' }));
  expect(taken.anchors?.brokenOn).not.toBeNull();
});
