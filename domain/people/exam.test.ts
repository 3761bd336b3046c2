import fc from 'fast-check';
import { markOf, paperFor, type BankQuestion } from './exam';

const bank: readonly BankQuestion[] = Array.from({ length: 12 }, (_, at) => ({
  id: String(at).padStart(2, '0'),
  question: `第${at}题`,
  options: { A: '甲', B: '乙', C: '丙', ...(at % 2 === 0 && { D: '丁' }) },
  right: at % 3 === 0 ? 'AC' : 'B',
}));

test('whoever ticks exactly what is right has full marks, whatever the order', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, draw) => {
      const paper = paperFor(bank, seed, draw);
      expect(paper).toHaveLength(draw);
      expect(new Set(paper.map(({ label }) => label)).size).toBe(draw);
      expect(
        markOf(paper, Object.fromEntries(paper.map(({ key, right }) => [key, [...right].reverse()]))),
      ).toBe(100);
      expect(markOf(paper, {})).toBe(0);
      for (const { options, right, several } of paper)
        expect(right.map((place) => options[place]).sort()).toEqual(several ? ['丙', '甲'].sort() : ['乙']);
    }),
  );
});

test('the same person gets the same paper again, another one another order; a tick too many counts nothing', () => {
  expect(paperFor(bank, 7, 5)).toEqual(paperFor([...bank].reverse(), 7, 5));
  const orders = new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(paperFor(bank, seed, 12))));
  expect(orders.size).toBe(5);
  const paper = paperFor(bank, 7, 3);
  expect(markOf(paper, Object.fromEntries(paper.map(({ key }) => [key, [0, 1, 2]])))).toBe(0);
  expect(paperFor([], 1, 5)).toEqual([]);
  expect(markOf([], {})).toBe(0);
});
