import {
  Either,
  isCondition,
  type Condition,
  type Page,
  type Query,
  type SdkTransaction,
  type Update,
} from './sdk';

/** The part of both SDKs' database that is used; they differ only in how documents are wrapped. */
export interface RawQuery {
  where(query: object): RawQuery;
  orderBy(field: string, direction: string): RawQuery;
  limit(count: number): RawQuery;
  field(projection: object): RawQuery;
  get(): Promise<{ data: unknown }>;
  update(change: object): Promise<unknown>;
  remove(): Promise<unknown>;
  updateAndReturn?(change: object): Promise<{ doc?: unknown }>;
}

interface RawDocument {
  get(): Promise<{ data: unknown }>;
  set(document: object): Promise<unknown>;
  update(change: object): Promise<unknown>;
}

interface RawTransaction {
  collection(name: string): { doc(id: string): RawDocument };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

export interface RawDatabase {
  readonly command: Readonly<Record<string, (...operands: unknown[]) => unknown>>;
  collection(name: string): RawQuery & { add(document: object): Promise<unknown> };
  startTransaction(): Promise<RawTransaction>;
}

/** wx-server-sdk wraps documents as `{data}`; node-sdk takes them bare. */
export type Wrap = (document: object) => object;

function operate(database: RawDatabase, name: string, operand: unknown): unknown {
  const operator = database.command[name];
  if (!operator) throw new Error(`the SDK has no operator ${name}`);

  return operator.call(database.command, operand);
}

function rawCondition(database: RawDatabase, { operator, operand }: Condition): unknown {
  if (operator !== 'within') return operate(database, operator, operand);
  const [from, before] = operand as readonly [unknown, unknown];

  return operate(database, 'and', [operate(database, 'gte', from), operate(database, 'lt', before)]);
}

function rawQuery(database: RawDatabase, query: Query | Either): object {
  if (query instanceof Either) {
    return operate(
      database,
      'or',
      query.queries.map((one) => rawQuery(database, one)),
    ) as object;
  }
  const entries = Object.entries(query).map(([field, value]) => [
    field,
    isCondition(value) ? rawCondition(database, value) : value,
  ]);

  return Object.fromEntries(entries) as object;
}

/** `_.set` keeps objects whole: plain objects would be flattened and fail where a parent is null. */
export function rawUpdate(
  database: RawDatabase,
  { set = {}, increase = {}, append = {}, remove = [] }: Update,
): object {
  const part = (operator: string, fields: Readonly<Record<string, unknown>>) =>
    Object.entries(fields).map(([field, value]) => [field, operate(database, operator, value)]);

  return Object.fromEntries([
    ...part('set', set),
    ...part('inc', increase),
    ...part('push', append),
    ...remove.map((field) => [field, operate(database, 'remove', undefined)]),
  ]) as object;
}

/** Both SDKs count matches, one as `updated`, the other as `stats.updated`. */
function counted(answer: unknown, what: 'updated' | 'removed' | 'deleted'): number {
  const { stats, ...bare } = answer as { stats?: Record<string, number> } & Record<string, unknown>;

  return Number(stats?.[what] ?? bare[what] ?? 0);
}

/** The database half of an `Sdk`, over either SDK's database object. */
export function databaseOver(database: RawDatabase, wrap: Wrap) {
  const select = (collection: string, query: Query | Either) =>
    database.collection(collection).where(rawQuery(database, query));
  const begin = async (): Promise<SdkTransaction> =>
    transactionOver(database, await database.startTransaction(), wrap);

  return {
    async find(
      collection: string,
      query: Query | Either,
      { limit, order = [], fields }: Page,
    ): Promise<unknown[]> {
      let selection = select(collection, query).limit(limit);
      for (const [field, direction] of order) selection = selection.orderBy(field, direction);
      if (fields) selection = selection.field(Object.fromEntries(fields.map((field) => [field, true])));

      return (await selection.get()).data as unknown[];
    },
    async add(collection: string, document: object): Promise<void> {
      await database.collection(collection).add(wrap(document));
    },
    async update(collection: string, query: Query, update: Update): Promise<number> {
      const answer = await select(collection, query).update(wrap(rawUpdate(database, update)));

      return counted(answer, 'updated');
    },
    async updateAndReturn(collection: string, query: Query, update: Update): Promise<unknown> {
      const answer = await select(collection, query).updateAndReturn?.(rawUpdate(database, update));

      return answer?.doc ?? null;
    },
    async remove(collection: string, query: Query): Promise<number> {
      const answer = await select(collection, query).remove();

      return counted(answer, 'removed') || counted(answer, 'deleted');
    },
    begin,
  };
}

function transactionOver(database: RawDatabase, transaction: RawTransaction, wrap: Wrap): SdkTransaction {
  const document = (collection: string, id: string) => transaction.collection(collection).doc(id);

  return {
    async get(collection, id) {
      const { data } = await document(collection, id).get();

      return (Array.isArray(data) ? (data[0] as unknown) : data) ?? null;
    },
    async set(collection, id, value) {
      await document(collection, id).set(wrap(value));
    },
    async update(collection, id, update) {
      await document(collection, id).update(wrap(rawUpdate(database, update)));
    },
    async commit() {
      await transaction.commit();
    },
    async rollback() {
      await transaction.rollback();
    },
  };
}
