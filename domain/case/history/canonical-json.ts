import { fieldError } from '../../refusals/errors';

/** A JSON value without `undefined`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Whether a value is an object literal, not an array, a date or a class of its own. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);

  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A copy that the database and the hash agree on: absent keys stay absent, nothing but JSON passes.
 * @param field names the place in the error
 * @throws DomainError InputInvalid for NaN, dates, functions and the like
 */
export function toJson(value: unknown, field = 'value'): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (Array.isArray(value)) return value.map((item: unknown, at) => toJson(item, `${field}.${at}`));
  if (!isPlainObject(value)) throw fieldError('InputInvalid', field, '这一项不能保存，请检查填写。');

  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]): [string, Json] => [key, toJson(item, `${field}.${key}`)]);

  return Object.fromEntries(entries);
}

/**
 * One text for one value: keys sorted, no spaces. What the event hash is taken of.
 * @throws DomainError InputInvalid for anything that is not JSON
 */
export function canonicalJson(value: unknown, field = 'value'): string {
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown, at) => canonicalJson(item, `${field}.${at}`)).join(',')}]`;
  }
  if (!isPlainObject(value)) return JSON.stringify(toJson(value, field));

  const parts = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key], `${field}.${key}`)}`);

  return `{${parts.join(',')}}`;
}
