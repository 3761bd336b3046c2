import { isImported } from './imported-of';
import { incrementsBetween, type Increments } from '../../domain/statistics/tally-keys';
import type { FlowName } from '../../domain/statistics/flows';
import type { Transaction } from '../platform/sdk/transaction';
import type { KeptCount } from '../../domain/statistics/counted';

/** How much came in from files is told of a whole, or of one value of one split: pairs would be half of all writing. */
function isLeftOut(unit: string, path: string): boolean {
  return isImported(unit) && path.includes('×');
}

/** Sums to add, by tally and place, gathered over several documents. */
export class Gathered {
  readonly #tallies = new Map<string, Map<string, number>>();

  /** Adds what changes when a document's count takes the place of an earlier one; `times` for so many alike. */
  replace(centreId: string, before: KeptCount | null, after: KeptCount | null, times = 1): void {
    for (const one of before?.lines ?? []) this.#add(centreId, incrementsBetween(one, null), times);
    for (const one of after?.lines ?? []) this.#add(centreId, incrementsBetween(null, one), times);
  }

  #add(centreId: string, increments: Increments, times: number): void {
    for (const [key, amounts] of increments) {
      const id = `${centreId}:${key}`;
      const sums = this.#tallies.get(id) ?? new Map<string, number>();
      for (const [path, amount] of amounts)
        if (!isLeftOut(centreId, path)) sums.set(path, (sums.get(path) ?? 0) + times * amount);
      this.#tallies.set(id, sums);
    }
  }

  /** Each tally with what is added to it, by path into `sums`; tallies that stay as they are left out. */
  *tallies(): Iterable<readonly [id: string, amounts: Readonly<Record<string, number>>]> {
    for (const [id, sums] of this.#tallies) {
      const filled = [...sums].filter(([, amount]) => amount !== 0);
      if (filled.length > 0) yield [id, Object.fromEntries(filled)];
    }
  }
}

/** What a tally's id says of it. */
export function tallyOf(id: string): { centreId: string; flow: FlowName; span: string } {
  const [centreId = '', flow = '', span = ''] = id.split(':');

  return { centreId, flow: flow as FlowName, span };
}

/** `{a.b: 1}` as `{a: {b: 1}}`. */
export function nested(amounts: Readonly<Record<string, number>>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, amount] of Object.entries(amounts)) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    const inner = parts.reduce<Record<string, unknown>>(
      (found, part) => (found[part] ??= {}) as Record<string, unknown>,
      root,
    );
    inner[last] = amount;
  }

  return root;
}

/** Writes what was gathered, as part of a transaction. */
export async function addToTallies(transaction: Transaction, gathered: Gathered): Promise<void> {
  for (const [id, amounts] of gathered.tallies()) {
    const known = await transaction.get('tallies', id);
    if (!known) {
      await transaction.set('tallies', { _id: id, ...tallyOf(id), sums: nested(amounts) });
      continue;
    }
    const paths = Object.entries(amounts).map(([path, amount]) => [`sums.${path}`, amount]);
    await transaction.update('tallies', id, {
      increase: Object.fromEntries(paths) as Record<string, number>,
    });
  }
}
