import { failures } from '../errors';
import type { Plan } from '../plan/planner';
import { TooLong } from '../steps';
import { isPlainObject, type Filter, type Sort } from '../values/values';

/** What an operation may look at before it counts as long. */
export interface Budget {
  readonly documents: number;
  /** Signs of stored text: cases of many pages are long to read before they are many. */
  readonly signs: number;
  readonly milliseconds: number;
}

/** For what may take its time. */
export const endless: Budget = { documents: Infinity, signs: Infinity, milliseconds: Infinity };

/** An unindexed query may look at this many documents before it is reported. */
export const unindexedLimit = 1000;

export interface MeterOptions {
  failUnindexed: boolean;
  /** After so much a short read gives up (TooLong); `endless` where it may take its time. */
  budget: Budget;
}

/** Counts what one operation looks at, notes unindexed queries and ends reads that belong elsewhere. */
export class Meter {
  readonly #options: MeterOptions;
  /** Unindexed queries seen so far; the lane that finishes the operation logs them. */
  readonly unindexed: { collection: string; query: string }[] = [];
  readonly #begun = performance.now();
  #looked = 0;
  #signs = 0;
  #sink: Meter = this;

  constructor(options: MeterOptions) {
    this.#options = options;
  }

  /** The same meter for the rest of an operation that may take its time. */
  withoutBudget(): Meter {
    const patient = new Meter({ ...this.#options, budget: endless });
    this.unindexed.length = 0;
    patient.#sink = this;

    return patient;
  }

  /** Counts a text that was read. A single document is never too long: whoever names one waits for nothing else. */
  took(signs: number): void {
    this.#signs += signs;
    if (this.#signs > this.#options.budget.signs && this.#signs > signs) throw new TooLong();
  }

  /** A watch over one query: call it for every document looked at, with the signs of its text. */
  watch(collection: string, filter: Filter, sort: Sort, plan: Plan): (signs: number) => void {
    const counted = isUnindexed(filter, sort, plan);
    const { documents, milliseconds } = this.#options.budget;
    let mine = 0;

    return (signs) => {
      this.took(signs);
      if (++this.#looked > documents) throw new TooLong();
      if (this.#looked % 16 === 0 && performance.now() - this.#begun > milliseconds) throw new TooLong();
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
