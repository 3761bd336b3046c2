import { keyColumn, type Collection } from '../keep/catalog';
import { candidates } from './cursor';
import { docOf, type Row } from '../keep/documents';
import { sortKey } from '../values/keys';
import type { Meter } from './meter';
import { planOf, type Plan } from '../plan/planner';
import { metresTo } from '../semantics/geo';
import { matcher } from '../semantics/mongo';
import type { Sqlite } from '../sqlite/sqlite';
import type { Steps } from '../steps';
import { isPlainObject, valuesAt, type Doc, type Filter, type Sort } from '../values/values';

export interface FindRequest {
  filter: Filter;
  sort: Sort;
  skip: number;
  /** 0 for all. */
  limit: number;
}

const rowsPerStep = 64;

/**
 * The documents that match, sorted and cut. An index only proposes rows: mingo tests each of them, save where
 * the keys answer the whole filter by themselves (`exact`; the same comparisons, proved equal by the property test).
 * Stops now and then (Steps), so that long reads can be interrupted.
 */
export function find(
  database: Sqlite,
  collection: Collection,
  request: FindRequest,
  meter: Meter,
): Steps<Row[]> {
  return search(database, collection, request, meter, false);
}

/** As `find`, but where an index alone answers, the texts are not read: those rows come with an empty one. */
export function findRows(
  database: Sqlite,
  collection: Collection,
  request: FindRequest,
  meter: Meter,
): Steps<Row[]> {
  return search(database, collection, request, meter, true);
}

function* search(
  database: Sqlite,
  collection: Collection,
  request: FindRequest,
  meter: Meter,
  mayBeLean: boolean,
): Steps<Row[]> {
  const { filter, sort, skip, limit } = request;
  const near = nearestFirst(filter);
  const plan = planOf(collection, filter, near ? [] : sort);
  const look = meter.watch(collection.name, filter, sort, plan);
  const everyRow = answersAll(filter, plan);
  const matches = rowTest(filter, everyRow, plan.kind === 'ids' && plan.ids.length === 1);
  const inOrder = !near && (sort.length === 0 || (plan.kind === 'spans' && plan.ordered));
  const rank = near ?? ((doc: Doc) => sortKey(doc, sort));
  const best = new Best(limit === 0 ? Infinity : skip + limit);
  const out: Row[] = [];
  let seen = 0;
  let passed = 0;
  const lean = mayBeLean && everyRow && inOrder;
  for (const row of candidates(database, collection, plan, firstPiece(request, inOrder), lean)) {
    look(row.doc.length);
    if (++seen % rowsPerStep === 0) yield;
    if (!matches(row)) continue;
    if (!inOrder) best.add(row, rank(docOf(row)));
    else if (++passed > skip && out.push(row) === limit) break;
  }

  return inOrder ? out : best.cut(skip);
}

/** How many documents match. Counts index entries where the keys answer the filter. */
export function* count(
  database: Sqlite,
  collection: Collection,
  filter: Filter,
  meter: Meter,
): Steps<number> {
  if (Object.keys(filter).length === 0) {
    return database.get<{ n: number }>(`select count(*) n from ${collection.table}`)?.n ?? 0;
  }
  const plan = planOf(collection, filter, []);
  const [span] = plan.kind === 'spans' ? plan.spans : [];
  if (plan.kind === 'spans' && plan.exact && plan.spans.length === 1 && span) {
    const key = keyColumn(span.index);
    const sql = `select count(*) n from ${span.index.table} where ${key}>=? and ${key}<?`;
    return database.get<{ n: number }>(sql, span.from, span.to)?.n ?? 0;
  }
  const look = meter.watch(collection.name, filter, [], plan);
  const matches = rowTest(filter, answersAll(filter, plan), false);
  let seen = 0;
  let total = 0;
  for (const row of candidates(database, collection, plan, 256)) {
    look(row.doc.length);
    if (++seen % rowsPerStep === 0) yield;
    if (matches(row)) total++;
  }

  return total;
}

function answersAll(filter: Filter, plan: Plan): boolean {
  const fields = Object.keys(filter).length;
  if (plan.kind === 'ids') return fields === 1 && typeof filter._id === 'string';

  return fields === 0 || (plan.kind === 'spans' && plan.exact);
}

/** @param keepsRead what is read for the test stays with the row; for many rows that would be much */
function rowTest(filter: Filter, everyRow: boolean, keepsRead: boolean): (row: Row) => boolean {
  if (everyRow) return () => true;
  const matches = matcher(filter);

  return (row) => matches(keepsRead ? (row.read = docOf(row)) : docOf(row));
}

function firstPiece({ skip, limit }: FindRequest, inOrder: boolean): number {
  return inOrder && limit > 0 ? skip + limit : 256;
}

/** `$nearSphere` gives its own order: by distance. */
function nearestFirst(filter: Filter): ((doc: Doc) => number) | undefined {
  for (const [path, condition] of Object.entries(filter)) {
    const near: unknown = isPlainObject(condition) ? condition.$nearSphere : undefined;
    if (isPlainObject(near)) return (doc) => metresTo(pointAt(doc, path), near) ?? Infinity;
  }

  return undefined;
}

function pointAt(doc: Doc, path: string): unknown {
  return path.includes('.') ? valuesAt(doc, path).values[0] : doc[path];
}

/** Keeps the first `most` rows by rank without ever holding many more. */
class Best {
  readonly #most: number;
  #entries: { row: Row; rank: Buffer | number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(row: Row, rank: Buffer | number): void {
    this.#entries.push({ row, rank });
    if (this.#entries.length > 4 * this.#most + 1000) this.#order();
  }

  cut(skip: number): Row[] {
    this.#order();

    return this.#entries.slice(skip).map(({ row }) => row);
  }

  #order(): void {
    this.#entries.sort((a, b) => compareRanks(a.rank, b.rank) || a.row.r - b.row.r);
    if (this.#entries.length > this.#most) this.#entries.length = this.#most;
  }
}

function compareRanks(a: Buffer | number, b: Buffer | number): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);

  return Buffer.compare(a, b);
}
