import type { Figure, SumFigure } from './figure';
import type { FlowName } from './flows';
import { figures } from './measures';
import { splitsOf } from './splits';

const byName = new Map(figures.map((one) => [one.name, one]));

/** The names of all figures. */
export const figureNames: readonly string[] = figures.map(({ name }) => name);

/** A figure by its name; undefined when there is none. */
export function figureNamed(name: string): Figure | undefined {
  return byName.get(name);
}

/** The figures that are kept; all others are made from them. */
export const sumFigures: readonly SumFigure[] = figures.filter((one) => one.kind === 'sum');

/** The kept figures of one flow. */
export function sumsOfFlow(flow: FlowName): readonly SumFigure[] {
  return sumFigures.filter(({ of }) => of === flow);
}

function named(names: readonly string[]): readonly SumFigure[] {
  return names.flatMap((name) => sumFigures.filter((one) => one.name === name));
}

/** The kept figures from which a figure is made; itself where it is kept. */
export function sumsBehind(figure: Figure): readonly SumFigure[] {
  switch (figure.kind) {
    case 'sum':
      return [figure];
    case 'share':
    case 'mean':
      return named([...figure.part, ...figure.whole]);
    case 'together':
      return named(figure.parts);
    case 'shortfall':
      return named([figure.needed, figure.had]);
  }
}

/** The kept figures whose lines stand behind a number: of a rate those of its part. */
export function sumsToOpen(figure: Figure): readonly SumFigure[] {
  if (figure.kind === 'share' || figure.kind === 'mean') return named(figure.part);

  return sumsBehind(figure);
}

/** By what a figure may be told apart: what all its parts know. */
export function splitsOfFigure(figure: Figure): readonly string[] {
  const [first = [], ...others] = sumsBehind(figure).map(({ of }) => splitsOf(of));

  return first.filter((split) => others.every((one) => one.includes(split)));
}

/** Whether a figure may be told apart by two splits at once. */
export function hasPairs(figure: Figure): boolean {
  return sumsBehind(figure).every(({ pairs }) => pairs !== false);
}
