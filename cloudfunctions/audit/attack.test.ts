import { agreed } from '../../test/accounts';
import type { WholeView } from '../../contract/audit/whole';
import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { attachPhoto, decide, draftOf, recommended, submitted } from '../../test/office-cases';
import { putBack, storedIn, takenOut, type Stored } from '../../test/stored';
import { faultsOf, leaves, wholeRun, withOther, type Row } from '../../test/tampering';
import type { CollectionName } from '../platform/documents';

/**
 * The attack once more, by deeds that its first report does not name: every document taken away, copied, given a part of
 * another, given something more. Whoever does it has every right to the data, and no key.
 */
let office: TestOffice;
const counted = new Map<string, { tried: number; found: number }>();

async function tick(only: readonly string[]): Promise<void> {
  for (const name of ['clock', 'upkeep', 'seals']) await office.cloud.invoke(name, { only });
}

beforeAll(async () => {
  office = await openTestOffice();
  const caseId = await recommended(office, 'attacked-1');
  dataOf(await attachPhoto(office, 'attacked-1', caseId));
  const other = await submitted(office, 'attacked-2');
  dataOf(await decide(office, 'lijing', 'accept', other));
  dataOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意给予。' }));
  await draftOf(office, 'attacked-3');
  dataOf(await office.desk('lijing', 'revealIdentity', { caseId, of: 'applicant' }));
  dataOf(await office.desk('wangmin', 'revealIdentity', { caseId: other, of: 'applicant' }));
  const guest = { name: '李小荷', staffNumber: 'W-1', roles: ['clerk'], stationId: null };
  await agreed(office, await office.desk('malan', 'inviteUser', { userName: 'guest.attack', ...guest }));
  await tick(['followEvents', 'makePapers', 'anchorChains']);
  dataOf(await office.phone('attacked-1', 'changeContact', { caseId, phone: '13900139000' }));
  await tick(['followEvents', 'anchorChains']);
});
afterAll(async () => {
  const lines = [...counted].map(([what, { tried, found }]) => `${what}：${tried} 次，认出 ${found} 次`);
  console.log(lines.join('\n'));
  await office.close();
});

/** Does one thing to one document, looks, and puts it back. @returns whether anything was named */
async function isSeen(
  deedName: string,
  collection: CollectionName,
  deed: () => Promise<void>,
): Promise<boolean> {
  const before = await storedIn(office.cloud, collection);
  await deed();
  const seen = faultsOf(await wholeRun(office)).length > 0;
  for (const { _id } of await storedIn(office.cloud, collection))
    if (!before.some((one) => one._id === _id)) await takenOut(office.cloud, collection, _id);
  const now = new Map(
    (await storedIn(office.cloud, collection)).map((one) => [one._id, JSON.stringify(one)]),
  );
  for (const one of before)
    if (now.get(one._id) !== JSON.stringify(one)) await putBack(office.cloud, collection, one);
  const sum = counted.get(`${collection} ${deedName}`) ?? { tried: 0, found: 0 };
  counted.set(`${collection} ${deedName}`, { tried: sum.tried + 1, found: sum.found + (seen ? 1 : 0) });

  return seen;
}

const write = (collection: CollectionName, one: Stored) => putBack(office.cloud, collection, one);
const at = (one: unknown, path: readonly string[]) =>
  path.reduce<unknown>((part, key) => (part as Row | undefined)?.[key], one);

/** Fields that only say what the clock has still to do: changed, they make it do it again. Its marks are tried below. */
const toDo = /^(_id|toAnchor|layout|projection)/;

/**
 * A form that nobody handed in is its owner's, who may throw it away; its version only counts how often it was saved, and
 * goes on from whatever stands there.
 */
const isForm = (name: CollectionName, one: Stored) =>
  name === 'cases' && (one['events'] as unknown[]).length === 0;

/** Deterministic: every so many places where two documents of a collection differ. */
function swaps(
  all: readonly Stored[],
  every: number,
): readonly (readonly [Stored, readonly string[], unknown])[] {
  return all
    .flatMap((one, place) => {
      const other = all[(place + 1) % all.length];

      return leaves(one)
        .filter((path) => !toDo.test(path.join('.')))
        .flatMap((path) => {
          const theirs = at(other, path);

          return theirs === undefined || theirs === at(one, path) ? [] : [[one, path, theirs] as const];
        });
    })
    .filter((_, place) => place % every === 0);
}

const watched = ['cases', 'access_log', 'office_changes', 'anchors'] as const;

test('an untouched office is whole', async () => {
  expect(faultsOf(await wholeRun(office))).toEqual([]);
});

test.each(watched)('every document of %s that is gone or copied is seen', async (name) => {
  const unseen: string[] = [];
  for (const one of await storedIn(office.cloud, name)) {
    if (!isForm(name, one) && !(await isSeen('gone', name, () => takenOut(office.cloud, name, one._id))))
      unseen.push(`${one._id} gone`);
    const _id = `${one._id.slice(0, -2)}ff`;
    const twin = { ...one, _id, ...(name === 'cases' && { receiptKey: `none:${_id}` }) };
    if (!(await isSeen('copied', name, () => write(name, twin)))) unseen.push(`${one._id} copied`);
  }
  expect(unseen).toEqual([]);
});

test.each(watched)('a part of another document put into one of %s is seen', async (name) => {
  const all = await storedIn(office.cloud, name);
  const unseen: string[] = [];
  for (const [one, path, theirs] of swaps(all, name === 'cases' ? 11 : 5)) {
    if (isForm(name, one) && path.join() === 'version') continue;
    const deed = () => write(name, withOther(one, path, theirs) as Stored);
    if (!(await isSeen('exchanged', name, deed))) unseen.push(`${one._id} ${path.join('.')}`);
  }
  expect(unseen).toEqual([]);
});

test('how far messages and figures have come is held to what happened, in a form and in a case', async () => {
  const unseen: string[] = [];
  for (const one of await storedIn(office.cloud, 'cases')) {
    for (const mark of ['told', 'counted']) {
      for (const value of ['x', '', '0', 99, -1, 0.5, null, true, [], {}]) {
        const before = at(one, ['projection', mark]);
        if (before === value) continue;
        const changed = withOther(one, ['projection', mark], value) as Stored;
        if (!(await isSeen('mark', 'cases', () => write('cases', changed))))
          unseen.push(`${one._id} ${mark} ${JSON.stringify(before)} → ${JSON.stringify(value)}`);
      }
    }
  }
  expect(unseen).toEqual([]);
});

test('a sign of life that is gone or changed is seen', async () => {
  const unseen: string[] = [];
  for (const one of await storedIn(office.cloud, 'vitals')) {
    const later = { ...one, at: '2020-01-01T00:00:00.000Z' };
    if (!(await isSeen('changed', 'vitals', () => write('vitals', later)))) unseen.push(`${one._id} changed`);
  }
  expect(unseen).toEqual([]);
});

/** What has no seal of its own: tried and counted, so that what is written of it stays true. */
const unsealed: readonly CollectionName[] = [
  ...(['centres', 'consultations', 'complaints'] as const),
  ...(['outbox', 'citizens', 'station_workers', 'handler_phones', 'invitations'] as const),
];

test('what has no seal of its own is counted', async () => {
  for (const name of unsealed) {
    const [one] = await storedIn(office.cloud, name);
    if (!one) continue;
    await isSeen('gone', name, () => takenOut(office.cloud, name, one._id));
    const path = leaves(one).find(([key, more]) => key !== '_id' && more === undefined) ?? [];
    await isSeen('changed', name, () => write(name, withOther(one, path, 'x') as Stored));
  }
  const view = dataOf<WholeView>(await office.desk('yuqing', 'checkWhole'));
  expect(view.run).not.toBeNull();
});
