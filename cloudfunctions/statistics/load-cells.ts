import { cellKey, type Cells } from '../../domain/statistics/evaluate';
import type { SumFigure } from '../../domain/statistics/figure';
import { cellsIn, spansFor, sumsPath } from '../../domain/statistics/read-tallies';
import type { Days } from '../../domain/statistics/spans';
import { sumsBehind } from '../../domain/statistics/sum-figures';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';
import type { Asked } from './ask-figures';

/** The cells of kept figures by what was asked: figure, cuts and splits. */
export type Loaded = ReadonlyMap<string, Cells>;

interface Wanted {
  readonly sum: SumFigure;
  readonly dimensions: readonly string[];
}

/** Under what the cells of one figure stand. */
export function wantedKey(sum: SumFigure, dimensions: readonly string[]): string {
  return JSON.stringify([sum.name, ...dimensions]);
}

function dimensionsOf({ cuts, splits }: Asked): readonly string[] {
  return [...cuts.map(({ split }) => split), ...splits];
}

/** Figures of one flow over the same days are read together. */
function byRead(wanted: readonly Wanted[]): readonly (readonly Wanted[])[] {
  const reads = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const key = `${one.sum.of}:${one.sum.over}`;
    reads.set(key, [...(reads.get(key) ?? []), one]);
  }

  return [...reads.values()];
}

/** Reads the tallies of a period for everything that was asked: one read a flow, whatever the number of figures. */
export async function loadCells(
  { store }: Pick<Office, 'store'>,
  centreId: string,
  asked: readonly Asked[],
  period: Days,
): Promise<Loaded> {
  const wanted = asked.flatMap((one) => {
    const dimensions = dimensionsOf(one);
    const all = one.splits.length > 0 ? [dimensions, one.cuts.map(({ split }) => split)] : [dimensions];

    return sumsBehind(one.figure).flatMap((sum) => all.map((own) => ({ sum, dimensions: own })));
  });
  const loaded = new Map<string, Cells>();
  await Promise.all(
    byRead(wanted).map(async (together) => {
      const [first] = together;
      if (!first) return;
      const ids = spansFor(first.sum, period).map((span) => `${centreId}:${first.sum.of}:${span}`);
      if (ids.length === 0) return;
      const paths = together.map(({ sum, dimensions }) => `sums.${sumsPath(sum, dimensions)}`);
      const page = { limit: ids.length, fields: [...new Set(paths)] };
      const tallies = await store.find('tallies', { _id: is.oneOf(ids) }, page);
      const sums = tallies.map((tally) => tally.sums);
      for (const { sum, dimensions } of together)
        loaded.set(wantedKey(sum, dimensions), cellsIn(sums, sum, dimensions));
    }),
  );

  return loaded;
}

/** The cells of a kept figure as asked: values of cuts held fast and left out, with or without the splits. */
export function cellsAsked(loaded: Loaded, asked: Asked, isSplit: boolean): (sum: SumFigure) => Cells {
  const held = asked.cuts.map(({ value }) => value);
  const dimensions = [...asked.cuts.map(({ split }) => split), ...(isSplit ? asked.splits : [])];

  return (sum) => {
    const cells = loaded.get(wantedKey(sum, dimensions)) ?? new Map<string, number>();
    const own = [...cells].flatMap(([key, amount]) => {
      const values = JSON.parse(key) as string[];
      const isHeld = held.every((value, at) => values[at] === value.replaceAll('.', '．'));

      return isHeld ? [[cellKey(values.slice(held.length)), amount] as const] : [];
    });

    return new Map(own);
  };
}
