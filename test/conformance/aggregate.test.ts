import { startSdkDatabase, type Database, type SdkDatabase } from './sdk';
let sdk: SdkDatabase;
let db: Database;

beforeAll(async () => {
  sdk = await startSdkDatabase('cases', 'lawyers');
  db = sdk.db;
  const at = (day: number) => new Date(Date.UTC(2024, 0, day, 17));
  await db.collection('lawyers').add([
    { _id: 'l1', name: '甲律师' },
    { _id: 'l2', name: '乙律师' },
  ]);
  await db.collection('cases').add([
    {
      _id: 'c1',
      matter: 'wage',
      amount: 100,
      lawyer: 'l1',
      at: at(1),
      tags: ['x', 'y'],
      place: new db.Geo.Point(113.1, 23),
    },
    {
      _id: 'c2',
      matter: 'wage',
      amount: 300,
      lawyer: 'l2',
      at: at(2),
      tags: ['x'],
      place: new db.Geo.Point(113.2, 23),
    },
    {
      _id: 'c3',
      matter: 'injury',
      amount: 50,
      lawyer: null,
      at: at(3),
      tags: [],
      place: new db.Geo.Point(114, 23),
    },
  ]);
});

afterAll(() => sdk.stop());

describe('aggregation through the SDK', () => {
  test('group, sort, compute', async () => {
    const $ = db.command.aggregate;
    const { data } = await db
      .collection('cases')
      .aggregate()
      .group({
        _id: '$matter',
        n: $.sum(1),
        total: $.sum('$amount'),
        mean: $.avg('$amount'),
        ids: $.push('$_id'),
      })
      .sort({ _id: 1 })
      .end();
    expect(data).toEqual([
      { _id: 'injury', n: 1, total: 50, mean: 50, ids: ['c3'] },
      { _id: 'wage', n: 2, total: 400, mean: 200, ids: ['c1', 'c2'] },
    ]);
  });

  test('match, project, dates in Chinese time, text functions', async () => {
    const $ = db.command.aggregate;
    const { data } = await db
      .collection('cases')
      .aggregate()
      .match({ matter: 'wage', amount: db.command.gt(200) })
      .project({
        _id: 0,
        day: $.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
        week: $.week('$at'),
        first: $.substrCP(['$matter', 0, 1]),
        where: $.indexOfCP(['$matter', 'g']),
        large: $.cond({ if: $.gte(['$amount', 300]), then: '大', else: '小' }),
      })
      .end();
    expect(data).toEqual([{ day: '2024-01-03', week: 0, first: 'w', where: 2, large: '大' }]);
  });

  test('lookup, plain and with a pipeline', async () => {
    const $ = db.command.aggregate;
    const plain = await db
      .collection('cases')
      .aggregate()
      .sort({ _id: 1 })
      .lookup({ from: 'lawyers', localField: 'lawyer', foreignField: '_id', as: 'who' })
      .project({ 'who.name': 1 })
      .end();
    expect(plain.data).toEqual([
      { _id: 'c1', who: [{ name: '甲律师' }] },
      { _id: 'c2', who: [{ name: '乙律师' }] },
      { _id: 'c3', who: [] },
    ]);
    const piped = await db
      .collection('cases')
      .aggregate()
      .match({ _id: 'c1' })
      .lookup({
        from: 'lawyers',
        let: { id: '$lawyer' },
        pipeline: $.pipeline()
          .match(db.command.expr($.eq(['$_id', '$$id'])))
          .project({ name: 1 })
          .done(),
        as: 'who',
      })
      .end();
    expect(piped.data).toMatchObject([{ _id: 'c1', who: [{ _id: 'l1', name: '甲律师' }] }]);
  });

  test('unwind, buckets, count, sample, replaceRoot', async () => {
    const cases = db.collection('cases');
    const unwound = await cases.aggregate().unwind('$tags').sortByCount('$tags').end();
    expect(unwound.data).toEqual([
      { _id: 'x', count: 2 },
      { _id: 'y', count: 1 },
    ]);
    const buckets = await cases
      .aggregate()
      .bucket({ groupBy: '$amount', boundaries: [0, 100, 1000] })
      .end();
    expect(buckets.data).toEqual([
      { _id: 0, count: 1 },
      { _id: 100, count: 2 },
    ]);
    expect((await cases.aggregate().match({ matter: 'wage' }).count('n').end()).data).toEqual([{ n: 2 }]);
    expect((await cases.aggregate().sample({ size: 2 }).end()).data).toHaveLength(2);
  });

  test('geoNear gives distances in metres, nearest first', async () => {
    const { data } = await db
      .collection('cases')
      .aggregate()
      .geoNear({
        distanceField: 'metres',
        spherical: true,
        near: new db.Geo.Point(113.19, 23),
        key: 'place',
        query: { matter: 'wage' },
      })
      .end();
    const found = data as { _id: string; metres: number }[];
    expect(found.map(({ _id }) => _id)).toEqual(['c2', 'c1']);
    expect(found[0]?.metres).toBeCloseTo(1024.7, 0);
  });

  test('twenty rows when nobody limits them', async () => {
    await db.collection('lawyers').add(Array.from({ length: 40 }, (_, n) => ({ n })));
    expect(
      (
        await db
          .collection('lawyers')
          .aggregate()
          .match({ n: db.command.gte(0) })
          .end()
      ).data,
    ).toHaveLength(20);
    expect((await db.collection('lawyers').aggregate().match({}).limit(30).end()).data).toHaveLength(30);
  });
});
