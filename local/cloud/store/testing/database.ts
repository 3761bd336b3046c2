import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CollectionSchema, IndexSchema } from '../../../../cloudfunctions/platform/schema';
import { parseEjson, stringifyEjson } from '../values/ejson';
import { Engine, type EngineOptions } from '../engine';
import { openWriter } from '../sqlite/open-sqlite';
import type { DriverChoice } from '../sqlite/sqlite';
import type { Doc, Filter } from '../values/values';

/** Anything that runs wire actions: an engine in this thread, or the store with its threads. */
export interface Runner {
  run(action: string, body: Record<string, unknown>): Promise<Record<string, unknown>>;
}

export interface Query {
  order?: Record<string, 1 | -1>;
  skip?: number;
  limit?: number;
  projection?: Doc;
  transactionId?: string;
}

/** The wire actions as a test says them: documents in, documents out. */
export function asking(runner: Runner, collectionName: string) {
  const run = (action: string, body: Record<string, unknown>) =>
    runner.run(`database.${action}`, { collectionName, ...body });
  const data = async (action: string, body: Record<string, unknown>) => (await run(action, body)).data as Doc;

  return {
    insert: async (...docs: Doc[]) =>
      (await data('insertDocument', { data: docs.map(stringifyEjson) })).insertedIds as unknown[],
    find: async (filter: Filter, { order, skip, limit, projection, transactionId }: Query = {}) => {
      const body = {
        query: stringifyEjson(filter),
        queryType: 'WHERE',
        order: order && stringifyEjson(order),
        offset: skip,
        limit,
        projection: projection && stringifyEjson(projection),
        transactionId,
      };
      return ((await data('getDocument', body)).list as string[]).map((text) => parseEjson(text) as Doc);
    },
    get: async (id: unknown, transactionId?: string) => {
      const body = { query: stringifyEjson({ _id: id }), queryType: 'DOC', transactionId };
      return ((await data('getDocument', body)).list as string[]).map((text) => parseEjson(text) as Doc)[0];
    },
    count: async (filter: Filter) =>
      (await data('calculateDocument', { query: stringifyEjson(filter) })).total as number,
    update: async (filter: Filter, modifier: Doc, more: Record<string, unknown> = {}) =>
      data('modifyDocument', {
        query: stringifyEjson(filter),
        data: stringifyEjson(modifier),
        multi: true,
        merge: true,
        queryType: 'WHERE',
        ...more,
      }),
    remove: async (filter: Filter, more: Record<string, unknown> = {}) =>
      (await data('removeDocument', { query: stringifyEjson(filter), multi: true, ...more }))
        .deleted as number,
    aggregate: async (...stages: Doc[]) => {
      const wire = stages.flatMap((stage) =>
        Object.entries(stage).map(([stageKey, value]) => ({ stageKey, stageValue: stringifyEjson(value) })),
      );
      return ((await data('aggregateDocuments', { stages: wire })).list as string[]).map(
        (text) => parseEjson(text) as Doc,
      );
    },
  };
}

/** A collection declaration in one line. */
export function declared(name: string, ...indexes: IndexSchema[]): CollectionSchema {
  return { name, purpose: 'for a test', indexes };
}

const folders: string[] = [];

/** A new folder that `removeFolders` takes away. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'store-test-'));
  folders.push(folder);

  return folder;
}

/** To be called after each test. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface TestEngine {
  engine: Engine;
  lines: Record<string, unknown>[];
}

/** An engine in this thread over a new file. */
export function openEngine(
  collections: readonly CollectionSchema[],
  options: Partial<EngineOptions> & { driver?: DriverChoice; folder?: string } = {},
): TestEngine {
  const { driver = 'native', folder = newFolder(), ...rest } = options;
  const lines: Record<string, unknown>[] = [];
  const database = openWriter(path.join(folder, 'test.sqlite'), driver, () => undefined);
  const engine = new Engine(database, {
    collections,
    autoCreate: false,
    failUnindexed: false,
    strictTransactions: false,
    leaveLongReads: false,
    log: (line) => lines.push(line),
    ...rest,
  });

  return { engine, lines };
}
