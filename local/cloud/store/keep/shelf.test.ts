import fc from 'fast-check';
import { asking, declared, openEngine, removeFolders } from '../testing/database';
import { Shelf } from './shelf';

afterEach(removeFolders);

const byLine = { name: 'line', keys: [['open', 1] as const, ['rank', 1] as const] };
const line = { rank: 1, 'who.name': 1 };

const open = () => asking(openEngine([declared('cases', byLine)]).engine, 'cases');
type Cases = ReturnType<typeof open>;

const listed = async (cases: Cases) =>
  (await cases.find({ open: true }, { order: { rank: 1 }, projection: line })).map(({ _id, who }) => [
    _id,
    (who as { name: string }).name,
  ]);

test('a list shows a document as it is, however often it was listed before', async () => {
  const cases = open();
  await cases.insert({ _id: 'a', open: true, rank: 1, who: { name: '赵' }, story: 'long' });
  expect(await listed(cases)).toEqual([['a', '赵']]);
  await cases.update({ _id: 'a' }, { $set: { 'who.name': '钱' } });
  expect(await listed(cases)).toEqual([['a', '钱']]);
  await cases.remove({ _id: 'a' });
  await cases.insert({ _id: 'b', open: true, rank: 2, who: { name: '孙' } });
  expect(await listed(cases)).toEqual([['b', '孙']]);
});

test('a change that is refused leaves the list as it was', async () => {
  const cases = open();
  await cases.insert({ _id: 'a', open: true, rank: 1, who: { name: '赵' } });
  await listed(cases);
  await expect(cases.insert({ _id: 'b', open: true, rank: 0, who: {} }, { _id: 'a' })).rejects.toThrow();
  expect(await listed(cases)).toEqual([['a', '赵']]);
});

test('lists between any changes show what whole documents show', async () => {
  const change = fc.record({ id: fc.integer({ min: 0, max: 5 }), open: fc.boolean(), name: fc.string() });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      const cases = open();
      for (const { id, open: isOpen, name } of changes) {
        const _id = `case-${id}`;
        await cases.remove({ _id });
        await cases.insert({ _id, open: isOpen, rank: id, who: { name } });
        const whole = await cases.find({ open: true }, { order: { rank: 1 } });
        expect(await listed(cases)).toEqual(
          whole.map((doc) => [doc._id, (doc.who as { name: string }).name]),
        );
      }
    }),
    { numRuns: 20 },
  );
});

test('only so many texts are kept, and the oldest go first', () => {
  const shelf = new Shelf();
  const texts = shelf.of('cases', 'line');
  for (let r = 0; r < 5000; r++) shelf.keep(texts, r, `${r}`);
  expect([texts.size < 5000, texts.has(0), texts.get(4999)]).toEqual([true, false, '4999']);
});
