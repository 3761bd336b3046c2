import { agreed } from '../../test/accounts';
import fc from 'fast-check';
import type { WholeView } from '../../contract/audit/whole';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { attachPhoto, decide, draftOf, recommended, submitted } from '../../test/office-cases';
import { eventsOf, faultsOf, inCase, leaves, wholeRun, withOther, type Row } from '../../test/tampering';
import { putBack, storedIn, takenOut, type Stored } from '../../test/stored';
import type { CollectionName } from '../platform/documents';

/**
 * Whoever has every right to the data, but not the key: each thing done to it past the product is found and named
 * (the eleven manipulations of the drill, others of their kind, and generated ones).
 */
let office: TestOffice;
let caseId: string;
let other: string;
let draftId: string;

async function tick(only: readonly string[]): Promise<void> {
  for (const name of ['clock', 'upkeep', 'seals']) await office.cloud.invoke(name, { only });
}

beforeAll(async () => {
  office = await openTestOffice();
  caseId = await recommended(office, 'whole-1');
  dataOf(await attachPhoto(office, 'whole-1', caseId));
  other = await submitted(office, 'whole-2');
  dataOf(await decide(office, 'lijing', 'accept', other));
  draftId = await draftOf(office, 'whole-3');
  const { materials } = (await documentOf('cases', caseId)) as { materials: { id: string }[] } & Stored;
  dataOf(await office.desk('lijing', 'openMaterial', { caseId, materialId: materials[0]?.id }));
  dataOf(await office.desk('lijing', 'revealIdentity', { caseId, of: 'applicant' }));
  const guest = { name: '李小荷', staffNumber: 'W-1', roles: ['clerk'], stationId: null };
  await agreed(office, await office.desk('malan', 'inviteUser', { userName: 'guest.whole', ...guest }));
  await tick(['followEvents', 'makePapers', 'anchorChains']);
  dataOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意给予。' }));
  await tick(['followEvents', 'makePapers', 'anchorChains']);
});
afterAll(() => office.close());

async function documentOf(collection: CollectionName, _id: string): Promise<Stored> {
  const [found] = await storedIn(office.cloud, collection, { _id });
  if (!found) throw new Error(`${collection} has no ${_id}`);

  return found;
}

const whole = () => wholeRun(office);

/** Does something past every function, looks, and puts everything back. */
async function done(
  collections: readonly CollectionName[],
  deed: () => Promise<unknown>,
): Promise<ReturnType<typeof faultsOf>> {
  const before = await Promise.all(collections.map((name) => storedIn(office.cloud, name)));
  await deed();
  const faults = faultsOf(await whole());
  for (const [at, name] of collections.entries()) {
    for (const { _id } of await storedIn(office.cloud, name)) await takenOut(office.cloud, name, _id);
    for (const one of before[at] ?? []) await putBack(office.cloud, name, one);
  }

  return faults;
}

const written = (collection: CollectionName, document: Stored) => putBack(office.cloud, collection, document);
const changed = async (collection: CollectionName, _id: string, change: (one: Stored) => object) => {
  const one = await documentOf(collection, _id);
  await written(collection, { ...one, ...change(one) });
};

test('an untouched office is whole, to those who watch over it and to nobody at the window', async () => {
  const view = await whole();
  expect(faultsOf(view)).toEqual([]);
  expect(view.run?.parts.map(({ part, checked }) => [part, checked > 0])).toEqual(
    view.run?.parts.map(({ part }) => [part, true]),
  );
  expect(view.since).not.toBeNull();
  expect(codeOf(await office.desk('malan', 'checkWhole'))).toBe('ok');
  expect(codeOf(await office.desk('lijing', 'checkWhole', { go: true }))).toBe('NotAllowed');
  expect(codeOf(await office.desk('lijing', 'compareSealLine', { line: '封存' }))).toBe('NotAllowed');
});

test.each(inCase)('%s, changed in a case, is found and named', async (_what, change, part, kind) => {
  const faults = await done(['cases'], () => changed('cases', caseId, change));
  expect(faults).toContainEqual(expect.objectContaining({ part, kind, caseId }));
});

test('a chain hashed anew without the key is found at its first event', async () => {
  const bare = (e: Row) => ({ ...e, hash: String(e['hash']).slice(2) });
  const plain = (one: Stored) => ({ events: eventsOf(one).map(bare) });
  const faults = await done(['cases'], () => changed('cases', caseId, plain));
  expect(faults).toContainEqual(expect.objectContaining({ part: 'cases', kind: 'event', no: 1 }));
});

test('a case that is gone, copied, exchanged with another or set back whole is named', async () => {
  const gone = await done(['cases'], () => takenOut(office.cloud, 'cases', other));
  expect(gone).toContainEqual(expect.objectContaining({ part: 'anchors', kind: 'caseGone', caseId: other }));
  expect(gone).toContainEqual(expect.objectContaining({ part: 'numbers', kind: 'numberLost' }));

  const twin = 'e'.repeat(32);
  const copied = await done(['cases'], async () =>
    written('cases', { ...(await documentOf('cases', caseId)), _id: twin, receiptKey: 'none:twin' }),
  );
  expect(copied).toContainEqual(expect.objectContaining({ part: 'cases', caseId: twin }));
  expect(copied).toContainEqual(expect.objectContaining({ part: 'numbers', kind: 'numberTwice' }));

  const [one, two] = [await documentOf('cases', caseId), await documentOf('cases', other)];
  const exchanged = await done(['cases'], async () => {
    for (const id of [caseId, other]) await takenOut(office.cloud, 'cases', id);
    await written('cases', { ...one, _id: other });
    await written('cases', { ...two, _id: caseId });
  });
  expect(
    exchanged
      .filter(({ kind }) => kind === 'caseCut')
      .map((found) => found.caseId)
      .sort(),
  ).toEqual([caseId, other].sort());
});

test('an older copy of a case, put back whole after the clock has come, is named', async () => {
  const older = await documentOf('cases', caseId);
  dataOf(await office.phone('whole-1', 'changeContact', { caseId, phone: '13900139000' }));
  await tick(['followEvents', 'anchorChains']);
  const faults = await done(['cases'], () => written('cases', older));
  expect(faults).toContainEqual(expect.objectContaining({ part: 'anchors', kind: 'caseCut', caseId }));
});

test('a form that is no case yet is sealed too', async () => {
  const answers = { answers: ((await documentOf('cases', draftId))['draft'] as Row)['answers'] };
  const later = (one: Stored) => ({ draft: { ...(one['draft'] as Row), ...answers, revision: 9 } });
  for (const change of [later, () => ({ ownerKey: 'f'.repeat(32) }), () => ({ state: 'GRANTED' })]) {
    const faults = await done(['cases'], () => changed('cases', draftId, change));
    expect(faults).toContainEqual(expect.objectContaining({ part: 'cases', caseId: draftId }));
  }
});

test.each(['access_log', 'office_changes'] as const)(
  'a line of %s that is changed, gone, added, exchanged or without a seal is named',
  async (log) => {
    const [one = { _id: '' }] = await storedIn(office.cloud, log);
    const { _id } = one;
    const who = () => ({ who: { ...(one['who'] as Row), name: '别人' } });
    const deeds: readonly (readonly [() => Promise<unknown>, string])[] = [
      [() => changed(log, _id, who), 'lineChanged'],
      [() => changed(log, _id, () => ({ at: '2020-01-01T00:00:00.000Z' })), 'lineChanged'],
      [() => takenOut(office.cloud, log, _id), 'lineGone'],
      [() => written(log, { ...one, _id: 'e'.repeat(24) }), 'lineChanged'],
      [() => changed(log, _id, () => ({ seal: undefined, toAnchor: undefined })), 'unsealed'],
      [() => changed(log, _id, () => ({ seal: 'f'.repeat(64) })), 'lineOther'],
      [() => changed(log, _id, () => ({ anchor: 999 })), 'unanchored'],
    ];
    for (const [deed, kind] of deeds)
      expect(await done([log], deed)).toContainEqual(expect.objectContaining({ kind }));
  },
);

test('a link that is changed, gone, added, exchanged or cut off at the end is named', async () => {
  const links = (await storedIn(office.cloud, 'anchors')).sort((a, b) => a._id.localeCompare(b._id));
  const [first, second] = links;
  const last = links.at(-1);
  if (!first || !second || !last) throw new Error('too few links');
  const next = { ...last, _id: 's999999999', no: 999999999, previous: last['seal'] };
  const deeds: readonly (readonly [() => Promise<unknown>, string])[] = [
    [() => changed('anchors', first._id, () => ({ cases: [] })), 'anchorChanged'],
    [() => changed('anchors', first._id, () => ({ at: '2020-01-01T00:00:00.000Z' })), 'anchorChanged'],
    [() => changed('anchors', second._id, () => ({ previous: 'f'.repeat(64) })), 'anchorChanged'],
    [() => takenOut(office.cloud, 'anchors', first._id), 'anchorGone'],
    [() => written('anchors', next), 'anchorChanged'],
    [() => changed('anchors', first._id, () => ({ ...second, _id: first._id })), 'anchorGone'],
    [() => takenOut(office.cloud, 'anchors', last._id), 'anchorsCut'],
    [
      async () => {
        for (const { _id } of links) await takenOut(office.cloud, 'anchors', _id);
      },
      'anchorsCut',
    ],
  ];
  for (const [deed, kind] of deeds)
    expect(await done(['anchors'], deed)).toContainEqual(expect.objectContaining({ part: 'anchors', kind }));
});

test('a case deleted together with every link from it on is named, and so is the sign that the clock noted', async () => {
  const links = (await storedIn(office.cloud, 'anchors')).sort((a, b) => a._id.localeCompare(b._id));
  const faults = await done(['anchors', 'cases', 'vitals'], async () => {
    await takenOut(office.cloud, 'cases', other);
    for (const { _id } of links) await takenOut(office.cloud, 'anchors', _id);
    await changed('vitals', 'tick', () => ({ about: { no: 0 } }));
  });
  expect(faults).toContainEqual(expect.objectContaining({ part: 'clock', kind: 'vitalChanged' }));
  expect(faults).toContainEqual(expect.objectContaining({ kind: 'unanchored', caseId }));
});

test('a counter turned back or on, and a reason taken away, are named by number', async () => {
  const [book] = (await storedIn(office.cloud, 'counters')).filter(({ _id }) => _id.startsWith('papers:'));
  if (!book) throw new Error('no book');
  const by = (more: number) => ({
    values: Object.fromEntries(
      Object.entries(book['values'] as Record<string, number>).map(([kind, no]) => [kind, no + more]),
    ),
  });
  expect(await done(['counters'], () => changed('counters', book._id, () => by(1)))).toContainEqual(
    expect.objectContaining({ part: 'numbers', kind: 'numberLost' }),
  );
  expect(await done(['counters'], () => changed('counters', book._id, () => by(-1)))).toContainEqual(
    expect.objectContaining({ part: 'numbers', kind: 'numberBeyond' }),
  );
});

test('a photo or paper whose bytes were changed, exchanged or taken away is named and not opened', async () => {
  const one = await documentOf('cases', caseId);
  const [photo] = one['materials'] as { id: string; fileId: string }[];
  const [paper] = one['papers'] as { id: string; fileId: string }[];
  if (!photo || !paper) throw new Error('nothing to open');
  const opened = {
    photo: () => office.desk('lijing', 'openMaterial', { caseId, materialId: photo.id }),
    paper: () => office.desk('lijing', 'openPaper', { caseId, paperId: paper.id }),
    owner: () => office.phone('whole-1', 'openMaterial', { caseId, materialId: photo.id }),
  };
  for (const [file, open] of [
    [photo.fileId, opened.photo],
    [paper.fileId, opened.paper],
    [photo.fileId, opened.owner],
  ] as const) {
    expect(codeOf(await open())).toBe('ok');
    const putItBack = office.overwrite(file, Buffer.from('%PDF-1.4 something else %%EOF'));
    expect(codeOf(await open())).toBe('FileDiffers');
    expect(faultsOf(await whole())).toContainEqual(
      expect.objectContaining({ part: 'files', kind: 'fileDiffers', caseId }),
    );
    putItBack();
    const bring = office.overwrite(file, null);
    expect(codeOf(await open())).toBe('FileMissing');
    expect(faultsOf(await whole())).toContainEqual(
      expect.objectContaining({ part: 'files', kind: 'fileGone', caseId }),
    );
    bring();
    expect(codeOf(await open())).toBe('ok');
  }
});

test('another key, a changed print of the key and a run made green by hand do not pass', async () => {
  const other = () => ({ about: { print: 'f'.repeat(32) } });
  expect(await done(['vitals'], () => changed('vitals', 'key', other))).toContainEqual(
    expect.objectContaining({ part: 'key', kind: 'keyOther' }),
  );
  expect(await done(['vitals'], () => takenOut(office.cloud, 'vitals', 'key'))).toContainEqual(
    expect.objectContaining({ part: 'key', kind: 'vitalGone' }),
  );
  const [run] = await storedIn(office.cloud, 'whole_runs');
  await changed('whole_runs', run?._id ?? '', () => ({ found: [], faults: [0, 0, 0, 0, 0, 0, 0] }));
  const { run: shown } = dataOf<WholeView>(await office.desk('yuqing', 'checkWhole'));
  expect(shown?.startedAt).not.toBe(run?.['startedAt']);
});

/** Fields that only say what the clock has still to do: changed, they make it do it again. */
const toDo = /^(toAnchor|layout|projection\.(due|files|upTo))/;
const watched = ['cases', 'access_log', 'office_changes', 'anchors'] as const;

test('whatever single value of whatever document is changed, it is noticed', async () => {
  const all = (
    await Promise.all(
      watched.map(async (name) => (await storedIn(office.cloud, name)).map((one) => ({ name, one }))),
    )
  ).flat();
  const places = all.flatMap(({ name, one }) =>
    leaves(one)
      .filter((path) => path[0] !== '_id' && !toDo.test(path.join('.')))
      .map((path) => ({ name, one, path })),
  );
  expect(places.length).toBeGreaterThan(300);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.constantFrom('x', 7, null, true),
      async ({ name, one, path }, value) => {
        const before = path.reduce<unknown>((part, key) => (part as Row)[key], one);
        fc.pre(before !== value);
        await written(name, withOther(one, path, value) as Stored);
        const faults = faultsOf(await whole());
        await written(name, one);
        if (faults.length === 0) throw new Error(`${name} ${path.join('.')} went unseen`);
      },
    ),
    { numRuns: 60, seed: 17 },
  );
});

test('a line that was kept outside shows a chain made anew by somebody who has the key', async () => {
  const text = dataOf<WholeView>(await office.desk('yuqing', 'checkWhole')).line?.text ?? '';
  const fits = async (text: string) =>
    dataOf<{ fits: boolean }>(await office.desk('yuqing', 'compareSealLine', { line: text })).fits;
  expect(await fits(text)).toBe(true);
  expect(await fits(`  ${text.replace(/ /g, '')} `)).toBe(true);
  expect(await fits(text.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')))).toBe(false);
  expect(await fits('封存')).toBe(false);
  for (const { _id } of await storedIn(office.cloud, 'anchors')) await takenOut(office.cloud, 'anchors', _id);
  expect(await fits(text)).toBe(false);
});
