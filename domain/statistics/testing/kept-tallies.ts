import { cellsIn, spansFor } from '../read-tallies';
import type { Sums } from '../read-tallies';
import type { Cells } from '../evaluate';
import type { SumFigure } from '../figure';
import type { Days } from '../spans';
import { tallyKey } from '../tally-keys';
import type { Increments } from '../tally-keys';

type Nested = Record<string, unknown>;

function increase(sums: Nested, path: string, by: number): void {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const inner = parts.reduce((found, part) => (found[part] ??= {}) as Nested, sums);
  inner[last] = Number(inner[last] ?? 0) + by;
}

/** Tallies in memory, kept up as the store keeps them. */
export class KeptTallies {
  readonly #sums = new Map<string, Nested>();

  add(increments: Increments): void {
    for (const [key, amounts] of increments) {
      const sums = this.#sums.get(key) ?? {};
      for (const [path, amount] of amounts) increase(sums, path, amount);
      this.#sums.set(key, sums);
    }
  }

  cells(figure: SumFigure, period: Days, splits: readonly string[]): Cells {
    const tallies: readonly Sums[] = spansFor(figure, period).flatMap((span) => {
      const sums = this.#sums.get(tallyKey({ flow: figure.of, span }));

      return sums ? [sums] : [];
    });

    return cellsIn(tallies, figure, splits);
  }
}
