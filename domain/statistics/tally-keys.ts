import type { Day } from '../time/times';
import { amountUnder } from './counted';
import type { Counted } from './counted';
import type { FlowName } from './flows';
import { splitsOf } from './splits';
import { figureNamed } from './sum-figures';

/** A tally holds the sums of one flow over one year, month or day: `granted:2026`, `granted:2026-05`, `granted:2026-05-03`. */
export interface Tally {
  readonly flow: FlowName;
  readonly span: string;
}

/** What is added where: by tally, then by place in it. */
export type Increments = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The key of a tally. */
export function tallyKey({ flow, span }: Tally): string {
  return `${flow}:${span}`;
}

const whole = 'all';

/** A value as part of a path: no full stop or dollar, and never a bare number, which stores take for a place in a list. */
export function pathPart(value: string): string {
  return `=${value.replaceAll('.', '．').replaceAll('$', '＄')}`;
}

/** Where the sums of a figure under splits stand, in the order in which the sheet knows them. */
export function splitsKey(flow: FlowName, splits: readonly string[]): string {
  const order = splitsOf(flow);
  const sorted = [...splits].sort((a, b) => order.indexOf(a) - order.indexOf(b));

  return sorted.length === 0 ? whole : sorted.join('×');
}

interface Amount {
  readonly path: string;
  readonly amount: number;
}

function pathsOf(flow: FlowName, name: string, amount: number, counted: Counted): readonly Amount[] {
  const figure = figureNamed(name);
  if (figure?.kind !== 'sum') return [];
  const order = splitsOf(flow);
  const single = order.flatMap((split) =>
    (counted.splits[split] ?? []).map((value) => ({
      split,
      part: pathPart(value),
      amount: amountUnder(figure, amount, counted.groups, split, value),
    })),
  );
  const under = single.map(({ split, part, amount: own }) => ({
    path: `${name}.${split}.${part}`,
    amount: own,
  }));
  if (figure.pairs === false) return [{ path: `${name}.${whole}`, amount }, ...under];
  const pairs = single.flatMap((one, at) =>
    single.slice(at + 1).flatMap((other) => {
      if (one.split === other.split) return [];
      const own = Math.abs(one.amount) < Math.abs(other.amount) ? one.amount : other.amount;

      return [{ path: `${name}.${one.split}×${other.split}.${one.part}.${other.part}`, amount: own }];
    }),
  );

  return [{ path: `${name}.${whole}`, amount }, ...under, ...pairs];
}

/** The year, the month and the day: any period is few of them. */
function spansOf(day: Day): readonly string[] {
  return [day.slice(0, 4), day.slice(0, 7), day];
}

/**
 * What a line adds to the tallies when it takes the place of an earlier version of itself.
 * @param before what it counted until now; `null` where it is new
 * @param after what it counts from now on; `null` where it is gone
 */
export function incrementsBetween(before: Counted | null, after: Counted | null): Increments {
  const tallies = new Map<string, Map<string, number>>();
  const add = (counted: Counted | null, sign: 1 | -1): void => {
    for (const { flow, day, amounts } of counted?.days ?? []) {
      const amountsUnder = Object.entries(amounts).flatMap(([name, amount]) =>
        counted === null ? [] : pathsOf(flow, name, sign * amount, counted),
      );
      for (const span of spansOf(day)) {
        const sums = tallies.get(tallyKey({ flow, span })) ?? new Map<string, number>();
        for (const { path, amount } of amountsUnder) sums.set(path, (sums.get(path) ?? 0) + amount);
        tallies.set(tallyKey({ flow, span }), sums);
      }
    }
  };
  add(before, -1);
  add(after, 1);

  return withoutNoughts(tallies);
}

function withoutNoughts(tallies: ReadonlyMap<string, ReadonlyMap<string, number>>): Increments {
  const filled = [...tallies].map(
    ([key, sums]) => [key, new Map([...sums].filter(([, amount]) => amount !== 0))] as const,
  );

  return new Map(filled.filter(([, sums]) => sums.size > 0));
}
