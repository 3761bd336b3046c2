import { openTown, type Town } from './testing/harness';

let town: Town;

beforeAll(async () => {
  town = await openTown({ driver: 'wasm' });
});
afterAll(() => town.close());
describe('the cloud where no compiled SQLite is to be had', () => {
  it('writes, pages, transfers and keeps files all the same', async () => {
    expect((await town.cloud.store.describe()).driver).toBe('wasm');
    expect(await town.cloud.invoke('person', { step: 'write' })).toMatchObject({
      page: [{ no: 4 }, { no: 3 }],
      total: 4,
    });
    expect(await town.cloud.invoke('person', { step: 'transfer' })).toMatchObject({
      seen: { inside: 70, outside: 100 },
    });
    expect(await town.cloud.invoke('person', { step: 'file' })).toMatchObject({ same: true });
  });

  it('has everything again after a restart', async () => {
    await town.restart();
    expect(await town.cloud.invoke('person', { step: 'summarize' })).toEqual([
      { _id: 'even', n: 2 },
      { _id: 'odd', n: 2 },
    ]);
  });
});
