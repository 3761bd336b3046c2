import { Aggregation } from './aggregate';
import type { Catalog } from './catalog';
import { docOf, type Row } from './documents';
import { parseDoc, parseEjson, stringifyEjson, wireText } from './ejson';
import { failures } from './errors';
import { count, find } from './find';
import type { Meter } from './meter';
import { collectionNameOf, filterOf, findRequestOf, listOf, type Body } from './request';
import { projector } from './semantics/mongo';
import type { Sqlite } from './sqlite';
import type { Steps } from './steps';
import { isPlainObject, type Doc } from './values';

type Read = (database: Sqlite, catalog: Catalog, body: Body, meter: Meter) => Steps<Doc>;

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
export function read(
  database: Sqlite,
  catalog: Catalog,
  action: string,
  body: Body,
  meter: Meter,
): Steps<Doc> {
  const answer = reads[action];
  if (!answer) throw failures.invalidParam(`not a reading action: ${action}`);

  return answer(database, catalog, body, meter);
}

function* getDocuments(database: Sqlite, catalog: Catalog, body: Body, meter: Meter): Steps<Doc> {
  const request = findRequestOf(body);
  const rows = yield* find(database, catalog.get(collectionNameOf(body)), request, meter);
  const write = writerOf(body);

  return { data: { list: rows.map(write), limit: request.limit, offset: request.skip } };
}

/** Without a projection the stored text itself is the answer. */
function writerOf(body: Body): (row: Row) => string {
  const project = projectionOf(body);

  return project ? (row) => wireText(stringifyEjson(project(docOf(row)))) : (row) => wireText(row.doc);
}

/** The field selection of a request; undefined when it wants whole documents. */
export function projectionOf(body: Body): ((doc: Doc) => Doc) | undefined {
  if (typeof body.projection !== 'string') return undefined;
  const projection = parseDoc(body.projection);

  return Object.keys(projection).length > 0 ? projector(projection) : undefined;
}

function* countDocuments(database: Sqlite, catalog: Catalog, body: Body, meter: Meter): Steps<Doc> {
  return {
    data: { total: yield* count(database, catalog.get(collectionNameOf(body)), filterOf(body), meter) },
  };
}

function* aggregateDocuments(database: Sqlite, catalog: Catalog, body: Body, meter: Meter): Steps<Doc> {
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
