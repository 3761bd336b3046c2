import { keyColumn, type Collection, type Index } from '../keep/catalog';
import type { Row } from '../keep/documents';
import { encodeValue } from '../values/keys';
import type { Plan } from '../plan/planner';
import type { Span } from '../plan/spans';
import type { Sqlite, SqlValue } from '../sqlite/sqlite';

const mostRowsAtOnce = 1024;
/** Rows of documents whose length nobody knows yet, and signs of those whose length is known, read at one time. */
const unknownRowsAtOnce = 64;
const mostSignsAtOnce = 256 * 1024;

type Rows<Kind> = Generator<Kind, void, undefined>;

interface KeyedRow extends Row {
  k: Buffer;
}

/** Where rows are read: without a table of documents from the index alone. */
interface Source {
  database: Sqlite;
  table: string | undefined;
}

/**
 * The candidates of a plan, read lazily in pieces that begin at `firstPiece` rows and grow: nothing is read that the
 * consumer does not ask for, and no statement stays open between pieces. Each document comes once.
 * @param lean of an index only the row numbers are read, the texts stay empty
 */
export function* candidates(
  database: Sqlite,
  collection: Collection,
  plan: Plan,
  firstPiece: number,
  lean = false,
): Rows<Row> {
  if (plan.kind === 'ids') return yield* byIds(database, collection, plan.ids);
  if (plan.kind === 'scan') return yield* scan(database, collection, firstPiece);
  const walk = plan.ordered ? inOrder : oneByOne;
  const source = { database, table: lean ? undefined : collection.table };
  const rows = walk(source, plan.spans, plan.reversed, firstPiece);
  if (plan.spans.length === 1 && !plan.spans[0]?.index.many) return yield* rows;
  const seen = new Set<number>();
  for (const row of rows) {
    if (seen.has(row.r)) continue;
    seen.add(row.r);
    yield row;
  }
}

function* byIds(database: Sqlite, collection: Collection, ids: readonly unknown[]): Rows<Row> {
  const keys = new Map(ids.map((id) => [encodeValue(id).toString('latin1'), encodeValue(id)]));
  for (const key of keys.values()) {
    const row = database.get<Row>(`select r, doc from ${collection.table} where id=?`, key);
    if (row) yield row;
  }
}

function* scan(database: Sqlite, collection: Collection, firstPiece: number): Rows<Row> {
  const sql = `select r, doc from ${collection.table} where r>? order by r limit ?`;
  let after = -1;
  let size = pieceOf(firstPiece, unknownRowsAtOnce);
  for (;;) {
    const rows = database.all<Row>(sql, after, size);
    yield* rows;
    if (rows.length < size) return;
    size = pieceOf(size * 4, rowsFor(rows));
    after = rows.at(-1)?.r ?? after;
  }
}

/** Spans of one prefix follow each other in key order; several prefixes (`$in`) are merged as they are read. */
function* inOrder(source: Source, spans: readonly Span[], reversed: boolean, firstPiece: number): Rows<Row> {
  const groups = new Map<string, Span[]>();
  for (const span of spans) {
    const name = span.prefix.toString('latin1');
    groups.set(name, [...(groups.get(name) ?? []), span]);
  }
  const streams = [...groups.values()].map((group) => ({
    skip: group[0]?.prefix.length ?? 0,
    rows: oneByOne(source, joined(group), reversed, firstPiece),
  }));
  const [only] = streams;
  if (streams.length === 1 && only) return yield* only.rows;
  const heads = streams.flatMap(({ skip, rows }) => nextHead(skip, rows));
  while (heads.length > 0) {
    let first = 0;
    for (let i = 1; i < heads.length; i++) if (comesBefore(heads[i], heads[first], reversed)) first = i;
    const [head] = heads.splice(first, 1);
    if (!head) return;
    yield head.row;
    heads.push(...nextHead(head.skip, head.rows));
  }
}

interface Head {
  skip: number;
  rows: Rows<KeyedRow>;
  row: KeyedRow;
  rest: Buffer;
}

function nextHead(skip: number, rows: Rows<KeyedRow>): Head[] {
  const step = rows.next();
  if (step.done) return [];

  return [{ skip, rows, row: step.value, rest: Buffer.from(step.value.k).subarray(skip) }];
}

function comesBefore(a: Head | undefined, b: Head | undefined, reversed: boolean): boolean {
  if (!a || !b) return false;
  const order = Buffer.compare(a.rest, b.rest) || a.row.r - b.row.r;

  return reversed ? order > 0 : order < 0;
}

/** Sorts the spans of one prefix and joins those that overlap. */
function joined(group: readonly Span[]): Span[] {
  const sorted = [...group].sort((a, b) => Buffer.compare(a.from, b.from));
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (!last || Buffer.compare(span.from, last.to) > 0) out.push({ ...span });
    else if (Buffer.compare(span.to, last.to) > 0) last.to = span.to;
  }

  return out;
}

function* oneByOne(
  source: Source,
  spans: readonly Span[],
  reversed: boolean,
  firstPiece: number,
): Rows<KeyedRow> {
  for (const span of reversed ? [...spans].reverse() : spans) {
    yield* readSpan(source, span, reversed, firstPiece);
  }
}

function* readSpan(
  { database, table }: Source,
  { index, from, to }: Span,
  reversed: boolean,
  firstPiece: number,
): Rows<KeyedRow> {
  const key = `x.${keyColumn(index)}`;
  const order = reversed ? `order by ${key} desc, x.r desc` : `order by ${key}, x.r`;
  const select = selectOf(index, key, table);
  const first = `${select} where ${key}>=? and ${key}<? ${order} limit ?`;
  const after = reversed ? `(${key}, x.r)<(?,?) and ${key}>=?` : `(${key}, x.r)>(?,?) and ${key}<?`;
  const further = `${select} where ${after} ${order} limit ?`;
  let size = pieceOf(firstPiece, table ? unknownRowsAtOnce : mostRowsAtOnce);
  let rows = database.all<KeyedRow>(first, from, to, size);
  for (;;) {
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    size = pieceOf(size * 4, rowsFor(rows));
    const position: SqlValue[] = [last.k, last.r, reversed ? from : to, size];
    rows = database.all<KeyedRow>(further, ...position);
  }
}

function selectOf(index: Index, key: string, table: string | undefined): string {
  const from = `from ${index.table} x`;
  if (!table) return `select ${key} k, x.r r, '' doc ${from}`;
  if (index.isPrimary) return `select ${key} k, x.r r, x.doc doc ${from}`;

  return `select ${key} k, x.r r, c.doc doc ${from} cross join ${table} c on c.r=x.r`;
}

function pieceOf(rows: number, most: number): number {
  return Math.min(Math.max(rows, 1), most);
}

/** How many rows like these make a piece that is read in a millisecond or two. */
function rowsFor(rows: readonly Row[]): number {
  const signs = rows.reduce((sum, { doc }) => sum + doc.length, 0) / rows.length;

  return Math.min(mostRowsAtOnce, Math.max(1, Math.floor(mostSignsAtOnce / Math.max(signs, 1))));
}
