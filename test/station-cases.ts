import { workerAnswers } from '../domain/application/testing/sample-answers';
import { stations } from '../local/sample/centre';
import { dataOf, type TestOffice } from './cloud';
import { submitted } from './office-cases';

export const [ownStation, otherStation] = stations;

/** What somebody of a station fills in for a worker. */
export const byStation = { ...workerAnswers, for_whom: 'station' };

/** The number that the director gives out for one phone. */
export async function stationCode(
  office: TestOffice,
  name = '柳小溪',
  stationId = ownStation?._id,
): Promise<{ id: string; code: string }> {
  const given = await office.desk('chenli', 'addStationWorker', { stationId, name, phone: '13900139000' });

  return dataOf<{ id: string; code: string }>(given);
}

/** Ties a phone to the first station; gives the id of the entry. */
export async function atStation(office: TestOffice, openid: string): Promise<string> {
  const { id, code } = await stationCode(office);
  dataOf(await office.phone(openid, 'bindStation', { code }));

  return id;
}

/** An application that the phone of a station filled in for a person, and a number to confirm it by. */
export async function filledInAtStation(
  office: TestOffice,
  openid: string,
): Promise<{ caseId: string; code: string; name: string }> {
  const caseId = await submitted(office, openid, byStation);
  const { code } = dataOf<{ code: string }>(await office.phone(openid, 'askConfirmation', { caseId }));

  return { caseId, code, name: workerAnswers.name as string };
}
