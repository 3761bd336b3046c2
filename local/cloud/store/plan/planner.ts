import { primaryOf, type Collection, type Index } from '../keep/catalog';
import { demandsOf, type Constraint, type Constraints, type Demands } from './constraints';
import { spansFor, type Span } from './spans';
import type { Filter, Sort } from '../values/values';

/** How to find the candidates of a query. */
export type Plan =
  | { kind: 'ids'; ids: readonly unknown[] }
  | { kind: 'scan' }
  | {
      kind: 'spans';
      spans: readonly Span[];
      /** Rows come in the order asked for. */
      ordered: boolean;
      reversed: boolean;
      /** The filter chose a part of the index; otherwise the index only gives the order. */
      narrows: boolean;
      /** Every row is a hit: the index answers the whole filter, so the matcher need not read the document. */
      exact: boolean;
    };

type SpanPlan = Extract<Plan, { kind: 'spans' }> & { score: number };

/** What an answered equality, a range and a served order are worth when indexes are compared. */
const worth = { equal: 10, range: 5, order: 7 } as const;

/** Chooses the way to the candidates: by `_id`, by the index that answers most, or by reading everything. */
export function planOf(collection: Collection, filter: Filter, sort: Sort): Plan {
  const demands = demandsOf(filter);
  const ids = demands.fields.get('_id')?.equals;
  if (ids) return { kind: 'ids', ids };
  let best: SpanPlan | undefined;
  for (const index of collection.indexes) {
    const plan = planWith(index, demands, sort);
    if (plan && (!best || plan.score > best.score)) best = plan;
  }
  if (best?.narrows) return best;
  const primary = planWith(primaryOf(collection), demands, sort);
  if (primary?.narrows) return primary;

  return unionOf(collection, demands) ?? best ?? { kind: 'scan' };
}

function planWith(index: Index, demands: Demands, sort: Sort): SpanPlan | undefined {
  const { equalFields, used } = spansFor(index, demands.fields);
  const fixed = fixedFields(index, equalFields, demands.fields, sort);
  const common = spansFor(index, demands.fields, fixed);
  const deeper = demands.alternatives && withAlternatives(index, demands, equalFields, fixed);
  const set = deeper ?? common;
  const order = index.many ? undefined : orderOf(index, fixed, sort);
  const ranged = deeper !== undefined || used.length > equalFields;
  const score = equalFields * worth.equal + (ranged ? worth.range : 0) + (order ? worth.order : 0);
  if (score === 0) return undefined;
  const answered = demands.alternatives ? deeper !== undefined : true;
  const all = [...demands.fields.keys()].every((name) => set.used.includes(name));

  return {
    kind: 'spans',
    spans: set.spans,
    ordered: order !== undefined,
    reversed: order === 'reversed',
    narrows: equalFields > 0 || ranged,
    exact: demands.complete && answered && all && set.exact,
    score,
  };
}

interface Alternatives {
  spans: Span[];
  used: string[];
  exact: boolean;
}

/** One set of spans per branch of `$or`, when every branch reaches deeper into the index than what is common. */
function withAlternatives(
  index: Index,
  demands: Demands,
  commonFields: number,
  fixed: number,
): Alternatives | undefined {
  const sets = (demands.alternatives ?? []).map((branch) => {
    const wanted = merged(demands.fields, branch);
    return { set: spansFor(index, wanted, fixed), branch };
  });
  if (sets.length === 0 || sets.some(({ set }) => set.used.length <= commonFields)) return undefined;
  const exact = sets.every(({ set, branch }) => {
    const mixed = [...branch.keys()].some((name) => demands.fields.has(name));
    return set.exact && !mixed && [...branch.keys()].every((name) => set.used.includes(name));
  });

  return {
    spans: sets.flatMap(({ set }) => set.spans),
    used: index.fields
      .map(([path]) => path)
      .filter((path) => sets.every(({ set }) => set.used.includes(path))),
    exact,
  };
}

/** Both hold: where both say something of a field, the common demand is kept and the matcher tests the other. */
function merged(common: Constraints, branch: Constraints): Constraints {
  const all = new Map<string, Constraint>(branch);
  for (const [name, constraint] of common) all.set(name, { ...branch.get(name), ...constraint });

  return all;
}

/**
 * How many leading fields do not matter for the order: those held by equality, up to the first that may have
 * several values (`$in`) and is itself sorted by.
 */
function fixedFields(index: Index, equalFields: number, wanted: Constraints, sort: Sort): number {
  const several = index.fields.slice(0, equalFields).findIndex(([path]) => {
    return (wanted.get(path)?.equals?.length ?? 0) > 1 && sort.some(([sorted]) => sorted === path);
  });

  return several < 0 ? equalFields : several;
}

/** Whether the index, after its equal fields, goes in the order asked for or exactly against it. */
function orderOf(index: Index, fixedCount: number, sort: Sort): 'same' | 'reversed' | undefined {
  if (sort.length === 0) return undefined;
  const fixed = index.fields.slice(0, fixedCount).map(([path]) => path);
  const open = sort.filter(([path]) => !fixed.includes(path));
  const next = index.fields.slice(fixedCount, fixedCount + open.length);
  if (next.length < open.length || !open.every(([path], i) => next[i]?.[0] === path)) return undefined;
  if (open.every(([, direction], i) => next[i]?.[1] === direction)) return 'same';

  return open.every(([, direction], i) => next[i]?.[1] === -direction) ? 'reversed' : undefined;
}

/** `$or` whose branches are served by different indexes: all their spans together, in no order. */
function unionOf(collection: Collection, demands: Demands): Plan | undefined {
  if (!demands.alternatives || demands.alternatives.length === 0) return undefined;
  const spans: Span[] = [];
  for (const branch of demands.alternatives) {
    const sets = collection.indexes
      .map((index) => spansFor(index, branch))
      .filter((set) => set.used.length > 0);
    const best = sets.sort((a, b) => b.used.length - a.used.length)[0];
    if (!best) return undefined;
    spans.push(...best.spans);
  }

  return { kind: 'spans', spans, ordered: false, reversed: false, narrows: true, exact: false };
}
