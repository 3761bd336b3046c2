import { cellKey } from './evaluate';
import type { Cells } from './evaluate';
import type { SumFigure } from './figure';
import { beginning, dayBefore, spansOf } from './spans';
import type { Days } from './spans';
import { splitsKey } from './tally-keys';
import { splitsOf } from './splits';

/** The sums of a tally, nested as their paths are. */
export type Sums = Readonly<Record<string, unknown>>;

/** The tallies that fill the days over which a figure is summed. */
export function spansFor({ over }: SumFigure, { from, to }: Days): readonly string[] {
  if (over === 'period') return spansOf({ from, to });

  return spansOf({ from: beginning, to: over === 'until' ? to : dayBefore(from) });
}

/** Where in a tally the sums of a figure under splits stand. */
export function sumsPath(figure: SumFigure, splits: readonly string[]): string {
  return `${figure.name}.${splitsKey(figure.of, splits)}`;
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function at(sums: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, part) => (isNested(found) ? found[part] : undefined), sums);
}

function collect(value: unknown, values: readonly string[], into: Map<string, number>): void {
  if (typeof value === 'number') {
    const key = cellKey(values);
    into.set(key, (into.get(key) ?? 0) + value);
  }
  if (!isNested(value)) return;
  for (const [part, inner] of Object.entries(value)) collect(inner, [...values, part.slice(1)], into);
}

/** Two splits are kept in the order of the sheet; a table may ask for them the other way round. */
function isTurnedRound(figure: SumFigure, splits: readonly string[]): boolean {
  const order = splitsOf(figure.of);
  const [first = '', second] = splits;

  return second !== undefined && order.indexOf(first) > order.indexOf(second);
}

/** The cells of a kept figure from the tallies of its days. */
export function cellsIn(tallies: readonly Sums[], figure: SumFigure, splits: readonly string[]): Cells {
  const cells = new Map<string, number>();
  for (const sums of tallies) collect(at(sums, sumsPath(figure, splits)), [], cells);
  const filled = [...cells].filter(([, amount]) => amount !== 0);
  if (!isTurnedRound(figure, splits)) return new Map(filled);

  return new Map(filled.map(([key, amount]) => [cellKey((JSON.parse(key) as string[]).reverse()), amount]));
}
