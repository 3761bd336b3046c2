import { Aggregation } from './aggregate';
import type { Catalog, Collection } from '../keep/catalog';
import { docOf, type Row } from '../keep/documents';
import { parseDoc, parseEjson, stringifyEjson, wireText } from '../values/ejson';
import { failures } from '../errors';
import { count, findRows } from './find';
import type { Meter } from './meter';
import { collectionNameOf, filterOf, findRequestOf, listOf, type Body } from './request';
import { selection } from '../semantics/selection';
import type { Shelf } from '../keep/shelf';
import type { Sqlite } from '../sqlite/sqlite';
import type { Steps } from '../steps';
import { isPlainObject, type Doc } from '../values/values';

/** What a reading action works with; a connection that sees every change also has a shelf. */
export interface Reading {
  database: Sqlite;
  catalog: Catalog;
  meter: Meter;
  shelf?: Shelf;
}

/** Rows cut out of their documents between two pauses. */
const rowsPerStep = 16;

type Read = (reading: Reading, body: Body) => Steps<Doc>;

/** The actions that only look, outside transactions; any connection can answer them. */
const reads: Readonly<Record<string, Read>> = {
  'database.getDocument': getDocuments,
  'database.calculateDocument': countDocuments,
  'database.aggregateDocuments': aggregateDocuments,
};

/** True for an action that a second connection may answer. */
export function isRead(action: string, body: Body): boolean {
  return Object.hasOwn(reads, action) && body.transactionId === undefined;
}

/** Answers one reading action: `{data: {list | total}}`. */
export function read(reading: Reading, action: string, body: Body): Steps<Doc> {
  const answer = reads[action];
  if (!answer) throw failures.invalidParam(`not a reading action: ${action}`);

  return answer(reading, body);
}

function* getDocuments(reading: Reading, body: Body): Steps<Doc> {
  const request = findRequestOf(body);
  const collection = reading.catalog.get(collectionNameOf(body));
  const rows = yield* findRows(reading.database, collection, request, reading.meter);
  const write = writerOf(reading, collection, body);
  const list: string[] = [];
  for (const row of rows) {
    list.push(write(row));
    if (list.length % rowsPerStep === 0) yield;
  }

  return { data: { list, limit: request.limit, offset: request.skip } };
}

/** Without a projection the stored text itself is the answer; a selection is cut out once and kept. */
function writerOf(
  { database, meter, shelf }: Reading,
  { table }: Collection,
  body: Body,
): (row: Row) => string {
  const whole = ({ r, doc }: Row): string => {
    if (doc) return doc;
    const text = database.get<{ doc: string }>(`select doc from ${table} where r=?`, r)?.doc ?? '';
    meter.took(text.length);

    return text;
  };
  const project = projectionOf(body);
  if (!project) return (row) => wireText(whole(row));

  const cut = (row: Row): string => wireText(stringifyEjson(project(docOf({ ...row, doc: whole(row) }))));
  const kept = shelf?.of(table, String(body.projection));
  if (!shelf || !kept) return cut;

  return (row) => kept.get(row.r) ?? shelf.keep(kept, row.r, cut(row));
}

/** The field selection of a request; undefined when it wants whole documents. */
export function projectionOf(body: Body): ((doc: Doc) => Doc) | undefined {
  if (typeof body.projection !== 'string') return undefined;
  const projection = parseDoc(body.projection);

  return Object.keys(projection).length > 0 ? selection(projection) : undefined;
}

function* countDocuments({ database, catalog, meter }: Reading, body: Body): Steps<Doc> {
  return {
    data: { total: yield* count(database, catalog.get(collectionNameOf(body)), filterOf(body), meter) },
  };
}

function* aggregateDocuments({ database, catalog, meter }: Reading, body: Body): Steps<Doc> {
  const stages = listOf(body, 'stages').map(stageOf);
  const aggregation = new Aggregation(database, catalog, meter);
  const docs = yield* aggregation.run(catalog.get(collectionNameOf(body)), stages);

  return { data: { list: docs.map((doc) => wireText(stringifyEjson(doc))) } };
}

function stageOf(stage: unknown): Doc {
  if (!isPlainObject(stage) || typeof stage.stageKey !== 'string' || typeof stage.stageValue !== 'string') {
    throw failures.invalidParam('a stage needs stageKey and stageValue');
  }

  return { [stage.stageKey]: parseEjson(stage.stageValue) };
}
