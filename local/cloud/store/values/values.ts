import { ObjectId } from 'bson';

/** A document as the store works on it: JSON values, plus Date, RegExp, ObjectId and Binary. */
export type Doc = Record<string, unknown>;

/** One filter as CloudBase sends it, decoded. */
export type Filter = Record<string, unknown>;

/** Sort fields in order with their direction. */
export type Sort = readonly (readonly [field: string, direction: 1 | -1])[];

/** True for a plain embedded document: no array, no date, no BSON class. */
export function isPlainObject(value: unknown): value is Doc {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return !(value instanceof Date) && !(value instanceof RegExp) && bsonType(value) === undefined;
}

/** The BSON class name of a value ('ObjectID', 'Binary', …); undefined for everything else. */
export function bsonType(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const type: unknown = Reflect.get(value, '_bsontype');

  return typeof type === 'string' ? type : undefined;
}

/** True for ObjectId instances of any bson version. */
export function isObjectId(value: unknown): value is ObjectId {
  return value instanceof ObjectId || bsonType(value) === 'ObjectID' || bsonType(value) === 'ObjectId';
}

/** A value of which an index holds exactly one key, so that equality of keys is equality of values. */
export function isIndexable(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return !Number.isNaN(value);

  return value instanceof Date ? !Number.isNaN(value.getTime()) : isObjectId(value);
}

/** What a dotted path reaches; `many` when an array was crossed on the way or at its end. */
export interface Reached {
  values: unknown[];
  many: boolean;
}

/**
 * All values at a dotted path with arrays opened, as MongoDB's indexes and comparisons see them.
 * A path that leads nowhere gives one `undefined`, an empty array gives itself.
 */
export function valuesAt(doc: Doc, path: string): Reached {
  const reached: Reached = { values: [], many: false };
  if (!path.includes('.')) {
    openArray(Object.hasOwn(doc, path) ? doc[path] : undefined, reached);
    return reached;
  }
  walk(doc, path.split('.'), 0, reached);
  if (reached.values.length === 0) reached.values.push(undefined);

  return reached;
}

function openArray(value: unknown, reached: Reached): void {
  if (!Array.isArray(value)) {
    reached.values.push(value);
    return;
  }
  reached.many = true;
  if (value.length === 0) reached.values.push([]);
  for (const element of value) reached.values.push(element);
}

function walk(value: unknown, parts: readonly string[], at: number, reached: Reached): void {
  const part = parts[at];
  if (part === undefined) return openArray(value, reached);
  if (Array.isArray(value)) return walkArray(value, parts, at, reached);
  if (!isPlainObject(value)) {
    reached.values.push(undefined);
    return;
  }
  walk(Object.hasOwn(value, part) ? value[part] : undefined, parts, at + 1, reached);
}

function walkArray(list: readonly unknown[], parts: readonly string[], at: number, reached: Reached): void {
  reached.many = true;
  const position = Number(parts[at]);
  if (/^\d+$/.test(parts[at] ?? '') && position < list.length) walk(list[position], parts, at + 1, reached);
  for (const element of list) if (isPlainObject(element)) walk(element, parts, at, reached);
}
