import { workerAnswers } from '../../domain/application/sample-answers';
import { stations } from '../../local/sample/centre';
import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { submitted } from '../../test/office-cases';

jest.setTimeout(60_000);
let office: TestOffice;
const [station] = stations;
const byStation = {
  ...workerAnswers,
  for_whom: 'station',
  station_list: [{ id: station?._id, name: station?.name }],
  agent_name: '柳小溪',
  agent_phone: '13900139000',
};

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function lineOf(openid: string, answers: object) {
  const caseId = await submitted(office, openid, answers);

  return dataOf<{ line: object }>(await office.desk('lijing', 'openDossier', { caseId })).line;
}

test('what a station fills in counts for the station', async () => {
  const line = await lineOf('station-clerk', { ...byStation, station: station?._id });

  expect(line).toMatchObject({ entrance: 'station' });
});

test('a station of nowhere counts for nobody, and the application stands all the same', async () => {
  const line = await lineOf('liaison', { ...byStation, station: 'not-a-station' });

  expect(line).toMatchObject({ entrance: 'station' });
});

test('whoever applies for themselves comes in by phone, whatever else they send', async () => {
  const line = await lineOf('self', { ...workerAnswers, station: station?._id });

  expect(line).toMatchObject({ entrance: 'phone' });
});
