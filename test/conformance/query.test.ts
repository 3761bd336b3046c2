import { startSdkDatabase, type Database, type SdkDatabase } from './sdk';
let sdk: SdkDatabase;
let db: Database;

beforeAll(async () => {
  sdk = await startSdkDatabase('people');
  db = sdk.db;
  await db.collection('people').add([
    {
      _id: 'a',
      name: '安',
      age: 30,
      tags: ['wage', 'injury'],
      home: { town: '东镇' },
      seen: [{ n: 1, ok: true }],
    },
    { _id: 'b', name: 'Bo', age: 41, tags: ['wage'], home: { town: '西镇' }, seen: [{ n: 1, ok: false }] },
    { _id: 'c', name: 'bea', age: 41, tags: [], home: null, gone: true },
  ]);
});

afterAll(() => sdk.stop());

const idsOf = async (query: Promise<{ data: { _id: string }[] }>): Promise<string[]> =>
  (await query).data.map(({ _id }) => _id).sort();

describe('what the SDK asks, the store answers', () => {
  const where = (condition: object) => idsOf(db.collection('people').where(condition).get());

  test('commands on one field', async () => {
    const _ = db.command;
    expect(await where({ age: _.gt(30).and(_.lt(42)) })).toEqual(['b', 'c']);
    expect(await where({ age: _.in([30, 99]) })).toEqual(['a']);
    expect(await where({ age: _.nin([30]) })).toEqual(['b', 'c']);
    expect(await where({ age: _.neq(41) })).toEqual(['a']);
    expect(await where({ gone: _.exists(true) })).toEqual(['c']);
    expect(await where({ age: _.not(_.eq(30)) })).toEqual(['b', 'c']);
  });

  test('or, and, nor, in all their forms', async () => {
    const _ = db.command;
    expect(await where(_.or([{ age: 30 }, { name: 'Bo' }]))).toEqual(['a', 'b']);
    expect(await where({ age: _.or(_.eq(30), _.gt(40)) })).toEqual(['a', 'b', 'c']);
    expect(await where(_.or({ age: 30 }))).toEqual(['a']);
    expect(await where(_.and([{ age: 41 }, _.or([{ name: 'Bo' }, { name: '安' }])]))).toEqual(['b']);
    expect(await where({ age: _.nor([_.eq(30), _.eq(99)]) })).toEqual(['b', 'c']);
  });

  test('nested fields, arrays, patterns', async () => {
    const _ = db.command;
    expect(await where({ home: { town: '东镇' } })).toEqual(['a']);
    expect(await where({ 'home.town': '西镇' })).toEqual(['b']);
    expect(await where({ tags: 'wage' })).toEqual(['a', 'b']);
    expect(await where({ tags: _.all(['wage', 'injury']) })).toEqual(['a']);
    expect(await where({ tags: _.size(0) })).toEqual(['c']);
    expect(await where({ seen: _.elemMatch({ n: 1, ok: true }) })).toEqual(['a']);
    expect(await where({ name: /^b/i })).toEqual(['b', 'c']);
    expect(await where({ name: db.RegExp({ regexp: '^b', options: '' }) })).toEqual(['c']);
    expect(await where({ home: null })).toEqual(['c']);
  });

  test('order, page, fields, count', async () => {
    const people = db.collection('people');
    const ordered = await people.orderBy('age', 'desc').orderBy('name', 'asc').skip(1).limit(2).get();
    expect(ordered.data.map((each: { _id: string }) => each._id)).toEqual(['c', 'a']);
    const fields = await people.doc('a').field({ name: true, 'home.town': true }).get();
    expect(fields.data).toEqual([{ _id: 'a', name: '安', home: { town: '东镇' } }]);
    expect((await people.where({ age: 41 }).count()).total).toBe(2);
    expect((await people.doc('nobody').get()).data).toEqual([]);
  });

  test('dates, places and server time come back as what they were', async () => {
    const when = new Date(1_700_000_000_123);
    const people = db.collection('people');
    await people.doc('d').set({
      when,
      at: new db.Geo.Point(113.3, 23.1),
      now: db.serverDate(),
      soon: db.serverDate({ offset: 60_000 }),
    });
    const [stored] = (await people.doc('d').get()).data as [
      { when: Date; at: { longitude: number }; now: Date; soon: Date },
    ];
    expect(stored.when).toEqual(when);
    expect(stored.at.longitude).toBe(113.3);
    expect(stored.soon.getTime() - stored.now.getTime()).toBe(60_000);
    expect(await where({ when: db.command.gte(when) })).toEqual(['d']);
    const near = { geometry: new db.Geo.Point(113.3, 23.1), maxDistance: 10, minDistance: 0 };
    expect(await where({ at: db.command.geoNear(near) })).toEqual(['d']);
    await people.doc('d').remove();
  });
});
