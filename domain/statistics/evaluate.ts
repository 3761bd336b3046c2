import { percent } from './figure';
import type { Figure, SumFigure } from './figure';
import { figureNamed } from './sum-figures';

/** The sums of one kept figure by the values of the splits asked for; without splits under `[]` alone. */
export type Cells = ReadonlyMap<string, number>;

/** Gives the cells of a kept figure over the period that is asked for. */
export type CellsOf = (figure: SumFigure) => Cells;

/** A number of a figure, with what was divided by what where it is a rate. */
export interface FigureCell {
  readonly values: readonly string[];
  readonly value: number | null;
  readonly part?: number;
  readonly whole?: number;
}

/** The values of a cell as one key. */
export function cellKey(values: readonly string[]): string {
  return JSON.stringify(values);
}

function inUnit(figure: SumFigure, amount: number): number {
  return figure.unit === '元' ? amount / 100 : amount;
}

function sumOf(name: string, cellsOf: CellsOf): Cells {
  const figure = figureNamed(name);
  if (figure?.kind !== 'sum') throw new Error(`${name} is no kept figure`);

  return new Map([...cellsOf(figure)].map(([key, amount]) => [key, inUnit(figure, amount)]));
}

function together(names: readonly string[], cellsOf: CellsOf): Cells {
  const sums = new Map<string, number>();
  for (const name of names)
    for (const [key, amount] of sumOf(name, cellsOf)) sums.set(key, (sums.get(key) ?? 0) + amount);

  return sums;
}

function keysOf(...all: readonly Cells[]): readonly string[] {
  return [...new Set(all.flatMap((one) => [...one.keys()]))];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * The numbers of a figure, one for each value (or pair of values) that occurs.
 * @throws Error when a figure names one that is not kept; a test shows that none does
 */
export function evaluate(figure: Figure, cellsOf: CellsOf): readonly FigureCell[] {
  const valuesOf = (key: string): readonly string[] => JSON.parse(key) as readonly string[];
  switch (figure.kind) {
    case 'sum':
      return [...sumOf(figure.name, cellsOf)].map(([key, value]) => ({ values: valuesOf(key), value }));
    case 'together':
      return [...together(figure.parts, cellsOf)].map(([key, value]) => ({ values: valuesOf(key), value }));
    case 'shortfall': {
      const [needed, had] = [sumOf(figure.needed, cellsOf), sumOf(figure.had, cellsOf)];

      return keysOf(needed, had).map((key) => ({
        values: valuesOf(key),
        value: Math.max(0, rounded((needed.get(key) ?? 0) - (had.get(key) ?? 0))),
      }));
    }
    case 'share':
    case 'mean': {
      const [parts, wholes] = [together(figure.part, cellsOf), together(figure.whole, cellsOf)];

      return keysOf(wholes, parts).map((key) => {
        const [part, whole] = [parts.get(key) ?? 0, wholes.get(key) ?? 0];
        const mean = whole === 0 ? null : rounded(part / whole);

        return {
          values: valuesOf(key),
          value: figure.kind === 'share' ? percent(part, whole) : mean,
          part,
          whole,
        };
      });
    }
  }
}

/** The number of a figure without splits; a sum of nothing is nought. */
export function totalOf(figure: Figure, cellsOf: CellsOf): FigureCell {
  const [only] = evaluate(figure, cellsOf);
  if (only) return only;
  const isRate = figure.kind === 'share' || figure.kind === 'mean';

  return isRate ? { values: [], value: null, part: 0, whole: 0 } : { values: [], value: 0 };
}
