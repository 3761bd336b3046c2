import { failures } from '../errors';
import type { Plan } from '../plan/planner';
import { TooLong } from '../steps';
import { isPlainObject, type Filter, type Sort } from '../values/values';

/** An unindexed query may look at this many documents before it is reported. */
export const unindexedLimit = 1000;

export interface MeterOptions {
  failUnindexed: boolean;
  /** Documents after which a short read gives up (TooLong); Infinity where it may take its time. */
  budget: number;
}

/** Counts the documents one operation looks at, notes unindexed queries and ends reads that belong elsewhere. */
export class Meter {
  readonly #options: MeterOptions;
  /** Unindexed queries seen so far; the lane that finishes the operation logs them. */
  readonly unindexed: { collection: string; query: string }[] = [];
  #looked = 0;
  #sink: Meter = this;

  constructor(options: MeterOptions) {
    this.#options = options;
  }

  /** The same meter for the rest of an operation that may take its time. */
  withoutBudget(): Meter {
    const patient = new Meter({ ...this.#options, budget: Infinity });
    this.unindexed.length = 0;
    patient.#sink = this;

    return patient;
  }

  /** A watch over one query: call it for every document looked at. */
  watch(collection: string, filter: Filter, sort: Sort, plan: Plan): () => void {
    const counted = isUnindexed(filter, sort, plan);
    let mine = 0;

    return () => {
      if (++this.#looked > this.#options.budget) throw new TooLong();
      if (!counted || ++mine !== unindexedLimit + 1) return;
      const shape = shapeOf(filter, sort);
      if (this.#options.failUnindexed) throw failures.unindexed(collection, shape);
      this.#sink.unindexed.push({ collection, query: shape });
    };
  }
}

function isUnindexed(filter: Filter, sort: Sort, plan: Plan): boolean {
  if (plan.kind === 'ids') return false;
  if (plan.kind === 'scan') return true;
  if (plan.narrows) return false;

  return Object.keys(filter).length > 0 || (sort.length > 0 && !plan.ordered);
}

/** The query without its values, which may be personal: `{status, createdAt: $lt} sort {createdAt: -1}`. */
export function shapeOf(filter: Filter, sort: Sort): string {
  const order =
    sort.length > 0 ? ` sort {${sort.map(([path, direction]) => `${path}: ${direction}`).join(', ')}}` : '';

  return `${shapeOfFilter(filter)}${order}`;
}

function shapeOfFilter(filter: unknown): string {
  if (Array.isArray(filter)) return `[${filter.map(shapeOfFilter).join(', ')}]`;
  if (!isPlainObject(filter)) return '?';

  return `{${Object.entries(filter)
    .map(([name, value]) =>
      isPlainObject(value) || (name.startsWith('$') && Array.isArray(value))
        ? `${name}: ${shapeOfFilter(value)}`
        : name,
    )
    .join(', ')}}`;
}
