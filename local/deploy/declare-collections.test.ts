import { declareCollections } from './declare-collections';
import { indexRequests } from './index-requests';

const collections = [
  {
    name: 'cases',
    purpose: '案件',
    indexes: [{ name: 'queue', keys: [['centreId', 1] as const, ['desk.rank', -1] as const] }],
  },
  { name: 'rate', purpose: '次数', indexes: [] },
];

test('missing collections are made, present ones are left alone', async () => {
  const create = (name: string): Promise<void> =>
    name === 'rate' ? Promise.reject(new Error('collection already exists')) : Promise.resolve();

  expect(await declareCollections(collections, create)).toEqual({ made: ['cases'], present: ['rate'] });
});

test('any other refusal stops the deployment', async () => {
  await expect(
    declareCollections(collections, () => Promise.reject(new Error('no permission'))),
  ).rejects.toThrow('no permission');
});

test('indexes are written as the interface wants them, with directions as text', () => {
  expect(indexRequests(collections, 'prod-1')).toEqual([
    {
      env: 'prod-1',
      collection_name: 'cases',
      create_indexes: [
        {
          name: 'queue',
          unique: false,
          keys: [
            { name: 'centreId', direction: '1' },
            { name: 'desk.rank', direction: '-1' },
          ],
        },
      ],
    },
  ]);
});
