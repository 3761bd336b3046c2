import { parseDoc } from '../values/ejson';
import { failures } from '../errors';
import type { FindRequest } from './find';
import { normalFilter } from '../semantics/mongo';
import type { Filter, Sort } from '../values/values';

/** The flat JSON body of one wire action (cloudbase.md §2). */
export type Body = Readonly<Record<string, unknown>>;

const mostRows = 1000;
const usualRows = 100;

/** The collection a request names. Throws INVALID_PARAM when it names none. */
export function collectionNameOf(body: Body): string {
  const name = body.collectionName;
  if (typeof name !== 'string' || name === '') throw failures.invalidParam('collectionName must be a string');

  return name;
}

/** A field that must be a text, such as `data` or `transactionId`. Throws INVALID_PARAM. */
export function textOf(body: Body, field: string): string {
  const text = body[field];
  if (typeof text !== 'string') throw failures.invalidParam(`${field} must be a string`);

  return text;
}

/** A list of texts (the documents of an insert, the stages of a pipeline). Throws INVALID_PARAM. */
export function listOf(body: Body, field: string): unknown[] {
  const list = body[field];
  if (!Array.isArray(list)) throw failures.invalidParam(`${field} must be an array`);

  return list as unknown[];
}

/** The filter of a request, `{}` when it has none. */
export function filterOf(body: Body): Filter {
  return typeof body.query === 'string' ? (normalFilter(parseDoc(body.query)) as Filter) : {};
}

/** True when the request is about one document by its id (`doc()`), not about a query (`where()`). */
export function isAboutOne(body: Body): boolean {
  return body.queryType === 'DOC';
}

/** Reads a query with the service's row limits: 100 when none is asked for, never more than 1,000. */
export function findRequestOf(body: Body): FindRequest {
  const asked = numberOf(body.limit) ?? usualRows;

  return {
    filter: filterOf(body),
    sort: typeof body.order === 'string' ? sortOf(parseDoc(body.order)) : [],
    skip: Math.max(0, numberOf(body.offset) ?? 0),
    limit: isAboutOne(body) ? 1 : Math.min(Math.max(asked, 1), mostRows),
  };
}

/** A sort document as ordered pairs. Throws DATABASE_REQUEST_FAILED for a direction other than 1 and -1. */
export function sortOf(order: Filter): Sort {
  return Object.entries(order).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) {
      throw failures.requestFailed('Illegal key in $sort specification: a direction must be 1 or -1');
    }
    return [field, direction] as const;
  });
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;

  return typeof number === 'number' && Number.isFinite(number) ? Math.floor(number) : undefined;
}
