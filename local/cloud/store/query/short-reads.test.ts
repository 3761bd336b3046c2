import { asking, declared, openEngine, removeFolders } from '../testing/database';
import { TooLong } from '../steps';
afterEach(removeFolders);

const byOwner = { name: 'owner', keys: [['owner', 1] as const, ['at', 1] as const] };

/** A case of some pages, as long as those of a centre are. */
const long = (_id: number) => ({ _id, owner: 'a', at: _id, story: '文'.repeat(16_000) });

const open = (leaveLongReads: boolean) => {
  const { engine } = openEngine([declared('t', byOwner)], { leaveLongReads });

  return { engine, t: asking(engine, 't') };
};

test('hundreds of whole documents are a long read, however few they are to count', async () => {
  const { t } = open(true);
  await t.insert(...Array.from({ length: 300 }, (_, i) => long(i)));
  await expect(t.find({ owner: 'a' }, { limit: 300 })).rejects.toBeInstanceOf(TooLong);
  await expect(t.find({ owner: 'a' }, { limit: 300, projection: { at: 1 } })).rejects.toBeInstanceOf(TooLong);
  await expect(t.find({ story: 'none' })).rejects.toBeInstanceOf(TooLong);
});

test('a screenful and a single document, however large, are short', async () => {
  const { t } = open(true);
  await t.insert(...Array.from({ length: 60 }, (_, i) => long(i)));
  await t.insert({ _id: 'volume', story: '卷'.repeat(2_000_000) });
  expect(await t.find({ owner: 'a' }, { limit: 50, order: { at: 1 } })).toHaveLength(50);
  expect(await t.get('volume')).toMatchObject({ _id: 'volume' });
});

test('a page cut out of too much is kept as far as it came, and comes whole the second time', async () => {
  const { t } = open(true);
  await t.insert(...Array.from({ length: 90 }, (_, i) => long(i)));
  const page = () => t.find({ owner: 'a' }, { limit: 90, order: { at: 1 }, projection: { at: 1 } });
  await expect(page()).rejects.toBeInstanceOf(TooLong);
  expect(await page()).toHaveLength(90);
});

test('what was long is not begun again for a while, at any place of the walk', async () => {
  const { engine, t } = open(true);
  await t.insert(...Array.from({ length: 200 }, (_, i) => long(i)));
  const walk = (after: number) => t.find({ owner: 'a', at: { $gt: after } }, { limit: 100 });
  await expect(walk(-1)).rejects.toBeInstanceOf(TooLong);
  await expect(walk(198)).rejects.toBeInstanceOf(TooLong);
  expect(await t.find({ owner: 'a', at: { $gt: 198 } }, { limit: 20 })).toHaveLength(1);
  engine.close();
});

test('changing many long documents lets others write in between, and changes all of them', async () => {
  const { t } = open(false);
  await t.insert(...Array.from({ length: 150 }, (_, i) => long(i)));
  const ended: string[] = [];
  await Promise.all([
    t.update({ owner: 'a' }, { $set: { seen: true } }).then(() => ended.push('update')),
    t.insert({ _id: 'meanwhile' }).then(() => ended.push('insert')),
  ]);
  expect(ended).toEqual(['insert', 'update']);
  expect(await t.count({ seen: true })).toBe(150);
});
