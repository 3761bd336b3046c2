import { collections } from '../platform/collections';
import { openTestOffice, type TestOffice } from '../../test/cloud';
import { submitted } from '../../test/office-cases';
type Row = Record<string, unknown>;
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function rows(collectionName: string): Promise<Row[]> {
  const body = { collectionName, queryType: 'WHERE', query: '{}', limit: 1000 };
  const { data } = await office.cloud.store.run('database.getDocument', body);

  return (data as { list: string[] }).list.map((text) => JSON.parse(text) as Row);
}

async function every(collectionName: string, data: object): Promise<void> {
  const body = { collectionName, queryType: 'WHERE', query: '{}', multi: true, merge: true };
  await office.cloud.store.run('database.modifyDocument', { ...body, data: JSON.stringify(data) });
}

async function clear(collectionName: string): Promise<void> {
  const body = { collectionName, queryType: 'WHERE', query: '{}', multi: true };
  await office.cloud.store.run('database.removeDocument', body);
}

const sums = async (): Promise<unknown> =>
  Object.fromEntries((await rows('tallies')).map(({ _id, sums: own }) => [String(_id), own]));

test('a figure that is new is filled from everything that happened, and counting anew changes nothing', async () => {
  for (const n of [1, 2, 3]) await submitted(office, `recount-${n}`);
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  const kept = await sums();
  expect(Object.keys(kept as object)).not.toEqual([]);

  await every('recounts', { $set: { by: 'an earlier list of figures' } });
  for (const name of ['cases', 'lawyers', 'stations'])
    await every(name, { $set: { 'counted.by': 'an earlier list of figures' } });
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect(await sums()).toEqual(kept);

  await clear('tallies');
  for (const { _id } of await rows('recounts'))
    if (collections.some(({ name }) => name === _id)) await every(String(_id), { $unset: { counted: '' } });
  await clear('recounts');
  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect(await sums()).toEqual(kept);
  const done = new Map((await rows('recounts')).map((one) => [one['_id'], one['done']]));
  expect([done.get('cases'), done.get('consultations'), done.get('old_records')]).toEqual([true, true, true]);
  expect([...done.values()].filter((one) => one !== true)).toEqual([]);

  await office.cloud.runTimer('clock');
  await office.cloud.runTimer('upkeep');
  expect(await sums()).toEqual(kept);
});
