import type { Catalog, Collection } from '../keep/catalog';
import { docOf, documentKey } from '../keep/documents';
import { failures } from '../errors';
import { find } from './find';
import type { Meter } from './meter';
import { sortOf } from './request';
import { distance, pointOf } from '../semantics/geo';
import { normalFilter, runPipeline } from '../semantics/mongo';
import type { Sqlite } from '../sqlite/sqlite';
import type { Steps } from '../steps';
import { isPlainObject, valuesAt, type Doc, type Filter } from '../values/values';

/** The service answers this many rows when no stage limits them. */
const rowsWithoutLimit = 20;

/** One aggregation over a database: leading $match, $sort and $limit use indexes, the rest runs in memory. */
export class Aggregation {
  readonly #database: Sqlite;
  readonly #catalog: Catalog;
  readonly #meter: Meter;

  constructor(database: Sqlite, catalog: Catalog, meter: Meter) {
    this.#database = database;
    this.#catalog = catalog;
    this.#meter = meter;
  }

  /** The documents that the stages give. */
  *run(collection: Collection, stages: readonly Doc[]): Steps<Doc[]> {
    const limited = stages.some((stage) => '$limit' in stage);
    const all = (limited ? stages : [...stages, { $limit: rowsWithoutLimit }]).map(normalStage);
    const head = headOf(all);
    let docs = head.near
      ? yield* this.#near(collection, head.near)
      : yield* this.#find(collection, head.filter, head.sort, head.limit);
    let pending: Doc[] = [];
    for (const stage of all.slice(head.length)) {
      const foreign = foreignOf(stage);
      if (foreign) {
        docs = runPipeline(pending, docs, () => []);
        pending = [];
        const partners = yield* this.#partners(docs, foreign);
        docs = runPipeline([stage], docs, () => partners);
        yield;
      } else pending.push(stage);
    }

    return this.#inMemory(pending, docs);
  }

  /** Stages whose foreign collection is named only deep inside load that collection as a whole. */
  #inMemory(stages: Doc[], docs: Doc[]): Doc[] {
    if (stages.length === 0) return docs;

    return runPipeline(stages, docs, (name) => {
      const rows = find(this.#database, this.#catalog.get(name), everything, this.#meter);
      for (;;) {
        const step = rows.next();
        if (step.done) return step.value.map(docOf);
      }
    });
  }

  *#find(collection: Collection, filter: Filter, sort: Doc, limit: number): Steps<Doc[]> {
    const request = { filter, sort: sortOf(sort), skip: 0, limit };
    const rows = yield* find(this.#database, collection, request, this.#meter);

    return rows.map(docOf);
  }

  /** A $lookup by equal fields asks the foreign collection only for the values at hand, through its index. */
  *#partners(docs: readonly Doc[], { from, localField, foreignField }: Foreign): Steps<Doc[]> {
    const values = docs.flatMap((doc) => valuesAt(doc, localField).values.map((value) => value ?? null));
    const distinct = [...new Map(values.map((value) => [documentKey(value), value])).values()];

    return yield* this.#find(this.#catalog.get(from), { [foreignField]: { $in: distinct } }, {}, 0);
  }

  *#near(collection: Collection, near: Doc): Steps<Doc[]> {
    const centre = pointOf(near.near);
    const field = near.distanceField;
    if (!centre || typeof field !== 'string')
      throw failures.requestFailed('$geoNear needs near and distanceField');
    const docs = yield* this.#find(collection, normalFilter(near.query ?? {}) as Filter, {}, 0);
    const least = typeof near.minDistance === 'number' ? near.minDistance : 0;
    const most = typeof near.maxDistance === 'number' ? near.maxDistance : Infinity;
    const found = docs.flatMap((doc) => {
      const place = placeOf(doc, near.key);
      const point = pointOf(place);
      const metres = point ? distance(point, centre) : Infinity;
      if (!point || metres < least || metres > most) return [];
      doc[field] = metres * (typeof near.distanceMultiplier === 'number' ? near.distanceMultiplier : 1);
      if (typeof near.includeLocs === 'string') doc[near.includeLocs] = place;
      return [{ doc, metres }];
    });

    return found.sort((a, b) => a.metres - b.metres).map(({ doc }) => doc);
  }
}

const everything = { filter: {}, sort: [], skip: 0, limit: 0 } as const;

/** Without a key the first field that holds a point is meant. */
function placeOf(doc: Doc, key: unknown): unknown {
  if (typeof key === 'string') return valuesAt(doc, key).many ? doc[key] : valuesAt(doc, key).values[0];

  return Object.values(doc).find((value) => pointOf(value) !== undefined);
}

interface Foreign {
  from: string;
  localField: string;
  foreignField: string;
}

function foreignOf(stage: Doc): Foreign | undefined {
  const lookup = stage.$lookup;
  if (!isPlainObject(lookup)) return undefined;
  const { from, localField, foreignField } = lookup;
  if (typeof from !== 'string' || typeof localField !== 'string' || typeof foreignField !== 'string')
    return undefined;

  return { from, localField, foreignField };
}

function normalStage(stage: Doc): Doc {
  return '$match' in stage ? { $match: normalFilter(stage.$match) } : stage;
}

interface Head {
  near?: Doc;
  filter: Filter;
  sort: Doc;
  limit: number;
  length: number;
}

function headOf(stages: readonly Doc[]): Head {
  const near = stages[0]?.$geoNear;
  if (isPlainObject(near)) return { near, filter: {}, sort: {}, limit: 0, length: 1 };
  const filters: Filter[] = [];
  let at = 0;
  for (; isPlainObject(stages[at]?.$match); at++) filters.push(stages[at]?.$match as Filter);
  const filter: Filter = filters.length > 1 ? { $and: filters } : (filters[0] ?? {});
  const sort = isPlainObject(stages[at]?.$sort) ? (stages[at++]?.$sort as Doc) : {};
  const limit = typeof stages[at]?.$limit === 'number' ? Number(stages[at++]?.$limit) : 0;

  return { filter, sort, limit, length: at };
}
