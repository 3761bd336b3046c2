import { encodeValue, typeTag } from '../values/keys';
import { isIndexable, isPlainObject, valuesAt, type Doc } from '../values/values';
import type { Options } from 'mingo/types';

/** How mingo asks for a query operator: field path and operand in, predicate out. */
export type QueryOperator = (path: string, operand: unknown, options: Options) => (doc: Doc) => boolean;

type Pair = (left: unknown, right: unknown) => boolean;

/**
 * Comparisons that read a document exactly as the index tables do, so that an index can never change a result:
 * same type only, strings by UTF-8 bytes, arrays by any element, null equal to missing.
 * `fallback` (mingo's own operator) serves operands that no index holds: arrays, objects, patterns.
 */
export function equality(fallback: QueryOperator): QueryOperator {
  return (path, operand, options) => {
    if (!isIndexable(operand)) return fallback(path, operand, options);
    const same = equalTo(operand);

    return (doc) => anyValue(doc, path, same);
  };
}

/** `$in` with the same reading; a list that holds anything unindexable is mingo's. */
export function membership(fallback: QueryOperator): QueryOperator {
  return (path, operand, options) => {
    if (!Array.isArray(operand) || !operand.every(isIndexable)) return fallback(path, operand, options);
    const wanted = new Set(operand.map(keyOf));

    return (doc) => anyValue(doc, path, (value) => wanted.has(keyOf(value)));
  };
}

/** The opposite of an operator: `$ne` and `$nin`. */
export function negated(operator: QueryOperator): QueryOperator {
  return (path, operand, options) => {
    const positive = operator(path, operand, options);

    return (doc) => !positive(doc);
  };
}

/** `$gt`, `$gte`, `$lt`, `$lte`: `accepts` gets the sign of value − operand. */
export function range(accepts: (sign: number) => boolean): QueryOperator {
  return (path, operand) => {
    const expected = typeTag(operand);
    const inOrder: Pair = (value, limit) => accepts(compareSameType(value, limit));
    const matches = (value: unknown): boolean => typeTag(value) === expected && inOrder(value, operand);
    if (Array.isArray(operand) || isPlainObject(operand)) {
      return (doc) => [...valuesAt(doc, path).values, doc[path]].some(matches);
    }

    return (doc) => anyValue(doc, path, matches);
  };
}

function anyValue(doc: Doc, path: string, test: (value: unknown) => boolean): boolean {
  if (!path.includes('.')) {
    const value = doc[path];
    if (!Array.isArray(value)) return test(value);
  }

  return valuesAt(doc, path).values.some(test);
}

function equalTo(operand: unknown): (value: unknown) => boolean {
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand !== 'object') return (value) => value === operand;
  const key = keyOf(operand);

  return (value) => value !== null && typeof value === 'object' && keyOf(value) === key;
}

function keyOf(value: unknown): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value !== 'object') return value;

  return `key:${encodeValue(value).toString('latin1')}`;
}

const surrogate = /[\ud800-\udfff]/;

function compareSameType(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return Math.sign(left - right);
  if (typeof left === 'string' && typeof right === 'string' && !surrogate.test(left + right)) {
    return left < right ? -1 : Number(left > right);
  }

  return Buffer.compare(encodeValue(left), encodeValue(right));
}
