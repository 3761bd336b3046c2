import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { draftOf, submit, submitted } from '../../test/office-cases';
import { atStation, byStation, ownStation } from '../../test/station-cases';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Opened {
  readonly line: object;
  readonly case: { readonly agent: object | null };
}

async function dossierOf(caseId: string): Promise<Opened> {
  return dataOf<Opened>(await office.desk('lijing', 'openDossier', { caseId }));
}

test('what a station fills in counts for the station, names who did it, and waits for the person', async () => {
  await atStation(office, 'station-phone');
  const { line, case: c } = await dossierOf(await submitted(office, 'station-phone', byStation));

  expect(line).toMatchObject({ entrance: 'station', stationId: ownStation?._id, unconfirmed: true });
  expect(c.agent).toMatchObject({ name: '柳小溪', phone: '13900139000', relation: 'station' });
});

test('a phone that belongs to no station hands nothing in for others, whatever it sends', async () => {
  const caseId = await draftOf(office, 'nobodys-phone', { ...byStation, station: ownStation?._id });

  expect(codeOf(await submit(office, 'nobodys-phone', caseId))).toBe('NotAtStation');
});

test('whoever applies for themselves comes in by phone, also from the phone of a station', async () => {
  await atStation(office, 'own-matter');
  const { line } = await dossierOf(await submitted(office, 'own-matter', workerAnswers));

  expect(line).toMatchObject({ entrance: 'phone', unconfirmed: false });
});
