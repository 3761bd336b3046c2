import fc from 'fast-check';
import { countFromScratch } from './count-from-scratch';
import { countedOf } from './counted';
import type { Counted } from './counted';
import { spansOf } from './spans';
import { splitsOf } from './splits';
import { sumFigures } from './sum-figures';
import { incrementsBetween } from './tally-keys';
import { KeptTallies } from './testing/kept-tallies';
import { anyLine, anyPeriod } from './testing/random-lines';

const escaped = (key: string): string => key.replaceAll('.', '．');

const sorted = (cells: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...cells].map(([key, amount]) => [escaped(key), amount] as const).sort(([a], [b]) => (a < b ? -1 : 1));

/** Any history: lines come, come again in a newer version, or are counted anew under the same version. */
const history = fc.array(fc.record({ at: fc.nat(7), line: anyLine, isRecount: fc.boolean() }), {
  minLength: 1,
  maxLength: 25,
});
const anyQuestion = fc.record({
  figure: fc.constantFrom(...sumFigures),
  period: anyPeriod,
  first: fc.nat(20),
  second: fc.nat(20),
});

test('kept-up tallies, a recount and a count from scratch say the same, by any two splits in any period', () => {
  fc.assert(
    fc.property(history, fc.array(anyQuestion, { minLength: 10, maxLength: 10 }), (steps, questions) => {
      const kept = new KeptTallies();
      const now = new Map<number, Counted>();
      for (const { at, line, isRecount } of steps) {
        const before = now.get(at) ?? null;
        const after = isRecount && before ? before : countedOf(line);
        kept.add(incrementsBetween(before, after));
        now.set(at, after);
      }
      const recounted = new KeptTallies();
      for (const counted of now.values()) recounted.add(incrementsBetween(null, counted));

      for (const { figure, period, first, second } of questions) {
        const known = splitsOf(figure.of);
        const one = known[first % Math.max(1, known.length)];
        const other = figure.pairs === false ? one : known[second % Math.max(1, known.length)];
        const splits = [...new Set([one, other])].filter((split) => split !== undefined);
        const scratch = countFromScratch(figure, [...now.values()], period, splits);
        expect(sorted(kept.cells(figure, period, splits))).toEqual(sorted(scratch));
        expect(sorted(recounted.cells(figure, period, splits))).toEqual(sorted(scratch));
        expect(sorted(kept.cells(figure, period, []))).toEqual(
          sorted(countFromScratch(figure, [...now.values()], period)),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('a line that is gone takes back all that it counted', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const counted = countedOf(line);
      const there = incrementsBetween(null, counted);
      const gone = incrementsBetween(counted, null);
      expect([...gone.keys()]).toEqual([...there.keys()]);
      for (const [key, sums] of there)
        expect([...(gone.get(key) ?? [])]).toEqual([...sums].map(([path, amount]) => [path, -amount]));
      expect(incrementsBetween(counted, counted).size).toBe(0);
    }),
  );
});

test('a period is as few years, months and days as fill it', () => {
  expect(spansOf({ from: '2024-01-01', to: '2025-12-31' })).toEqual(['2024', '2025']);
  expect(spansOf({ from: '2025-12-01', to: '2026-05-31' })).toEqual([
    ...['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'],
  ]);
  expect(spansOf({ from: '2026-02-27', to: '2026-04-02' })).toEqual([
    ...['2026-02-27', '2026-02-28', '2026-03', '2026-04-01', '2026-04-02'],
  ]);
  expect(spansOf({ from: '2026-05-03', to: '2026-05-03' })).toEqual(['2026-05-03']);
});

test('persons of a group are counted by person, cases by case', () => {
  const line = {
    sheet: '案件' as const,
    cells: { 批准日: '2026-02-03', 人数: 20, 标签: ['农民工', '妇女'] },
    groups: { 农民工: 20, 妇女: 6 },
  };
  const counted = [countedOf(line)];
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const by = (name: string): ReadonlyMap<string, number> => {
    const figure = sumFigures.find((one) => one.name === name);
    if (!figure) throw new Error(name);

    return countFromScratch(figure, counted, year, ['人群']);
  };
  expect(by('受援人')).toEqual(
    new Map([
      ['["农民工"]', 20],
      ['["妇女"]', 6],
    ]),
  );
  expect(by('批准案件')).toEqual(
    new Map([
      ['["农民工"]', 1],
      ['["妇女"]', 1],
    ]),
  );
});
