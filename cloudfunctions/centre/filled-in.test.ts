import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { putBack, storedIn, type Stored } from '../../test/stored';
let office: TestOffice;

const without = (document: Stored, names: readonly string[]): Stored =>
  Object.fromEntries(Object.entries(document).filter(([field]) => !names.includes(field))) as Stored;

/** A data folder from before there was a set-up. */
beforeAll(async () => {
  office = await openTestOffice();
  const added = ['version', 'access', 'ownChoice', 'promises', 'years', 'packs', 'texts'];
  for (const centre of await storedIn(office.cloud, 'centres')) {
    const { officeClosesAt: _added, ...rules } = centre.rules as Record<string, unknown>;
    await putBack(office.cloud, 'centres', { ...without(centre, added), rules });
  }
  for (const station of await storedIn(office.cloud, 'stations'))
    await putBack(
      office.cloud,
      'stations',
      without(station, ['version', 'kind', 'group', 'access', 'place', 'open']),
    );
});
afterAll(() => office.close());

const setUp = async () =>
  dataOf<{ version: number; centre: object; limits: object; texts: object; stations: object[] }>(
    await office.desk('chenli', 'openSetUp'),
  );

test('a centre furnished before the set-up is read with what it never said', async () => {
  const { centre } = dataOf<{ centre: { stations: object[] } }>(await office.phone('someone', 'home'));
  expect(centre).toMatchObject({ access: '', promises: [], ownChoice: true });
  expect(centre.stations.length).toBeGreaterThan(0);
  expect(centre.stations[0]).toMatchObject({ kind: 'station', group: null, place: null });
  expect(await setUp()).toMatchObject({
    version: 0,
    limits: { officeClosesAt: '17:30', supplementDays: 10 },
    texts: { reasons: [], quickReplies: [], neutral: null },
  });
});

test('an application is taken down, accepted and counted there', async () => {
  const input = { draftKey: newDraftKey(), entrance: 'window', answers: workerAnswers, consent: true };
  const { caseId } = dataOf(await office.desk('lijing', 'takeDownApplication', input));
  const { clocks, line } = dataOf<{ clocks: object[]; line: { version: number } }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );
  expect(clocks.length).toBeGreaterThan(0);
  expect(codeOf(await office.desk('lijing', 'accept', { caseId, version: line.version }))).toBe('ok');
  expect(codeOf(await office.desk('lijing', 'ownTexts'))).toBe('ok');
});

test('its first change is kept, and can be taken back', async () => {
  const { centre, limits } = await setUp();
  const changed = { ...centre, promises: ['当天有人接待。'] };
  dataOf(await office.desk('chenli', 'saveCentre', { version: 0, centre: changed }));
  dataOf(await office.desk('chenli', 'saveLimits', { version: 1, limits: { ...limits, dossierDays: 20 } }));
  const { changes } = dataOf<{ changes: { id: string; canBeTakenBack: boolean }[] }>(
    await office.desk('chenli', 'openSetUp'),
  );
  expect(changes.map(({ canBeTakenBack }) => canBeTakenBack)).toEqual([true, true]);
  const back = { changeId: changes[1]?.id, version: 2 };
  expect(codeOf(await office.desk('chenli', 'takeBack', back))).toBe('ok');
  expect((await setUp()).centre).toMatchObject({ promises: [] });
});
