import { EJSON, ObjectId } from 'bson';
import { failures } from '../errors';
import { bsonType, isPlainObject, type Doc } from './values';

/** Decodes one EJSON text of the wire or of the database file. Throws DATABASE_REQUEST_FAILED on bad JSON. */
export function parseEjson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw failures.requestFailed('The request carries a text that is not JSON.');
  }
  if (text.includes('__proto__')) refuseProto(value);

  return text.includes('"$') ? revive(value) : value;
}

/** Like parseEjson, for texts that must be an object (documents, filters, modifiers). */
export function parseDoc(text: string): Doc {
  const value = parseEjson(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw failures.requestFailed('The request carries a value that is not an object.');
  }

  return value as Doc;
}

/** A field of that name would reach the prototype of every object in the process. */
function refuseProto(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) {
    if (name.split('.').includes('__proto__'))
      throw failures.requestFailed('A field cannot be named __proto__.');
    refuseProto(member);
  }
}

const typed: Record<string, (value: never, whole: Doc) => unknown> = {
  $date: (value: string | number | { $numberLong: string }) =>
    new Date(typeof value === 'object' ? Number(value.$numberLong) : value),
  $numberInt: (value: string) => Number(value),
  $numberLong: (value: string) => Number(value),
  $numberDouble: (value: string) => Number(value),
  $numberDecimal: (value: string) => Number(value),
  $oid: (value: string) => new ObjectId(value),
  $regularExpression: (value: { pattern: string; options?: string }) => regex(value),
  $undefined: () => null,
  $binary: (_value, whole) => EJSON.deserialize(whole),
};

function regex({ pattern, options = '' }: { pattern: string; options?: string }): RegExp {
  return new RegExp(pattern, [...new Set(options.replace(/[^imsu]/g, ''))].join(''));
}

function revive(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(revive);
  const doc = value as Doc;
  const names = Object.keys(doc);
  const first = names[0];
  const make = first === undefined || first[0] !== '$' ? undefined : typed[first];
  if (first !== undefined && make && names.length === 1) return make(doc[first] as never, doc);
  for (const name of names) doc[name] = revive(doc[name]);

  return doc;
}

/** The stored text of a value: relaxed EJSON, numbers as JSON numbers. */
export function stringifyEjson(value: unknown): string {
  return JSON.stringify(isBare(value) ? value : plain(value));
}

/** Whether JSON says the value as it is, so that no copy of it need be made first. */
function isBare(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isBare);
  if (!isPlainObject(value)) return false;

  return Object.values(value).every(isBare);
}

function plain(value: unknown): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) };
  if (typeof value === 'bigint') return { $numberLong: String(value) };
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } };
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags.replace(/[gy]/g, '') } };
  }
  if (bsonType(value) !== undefined) return EJSON.serialize(value);
  if (Array.isArray(value)) return value.map(plain);
  const out: Doc = {};
  for (const [name, member] of Object.entries(value as Doc))
    if (member !== undefined) out[name] = plain(member);

  return out;
}

/** The stored text as it leaves: the service gives ObjectIds as plain hexadecimal strings. */
export function wireText(text: string): string {
  return text.includes('"$oid"') ? text.replace(/\{"\$oid":("[0-9a-f]{24}")\}/g, '$1') : text;
}

/** Replaces `db.serverDate()` markers by the moment of the write (`now` in milliseconds). Changes the value in place. */
export function fillServerDates(value: unknown, now: number): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date || bsonType(value) !== undefined) {
    return value;
  }
  if (Array.isArray(value)) return value.map((element) => fillServerDates(element, now));
  const doc = value as Doc;
  const marker = doc.$tcb_server_date;
  if (marker !== undefined) return new Date(now + offsetOf(marker));
  for (const name of Object.keys(doc)) doc[name] = fillServerDates(doc[name], now);

  return doc;
}

function offsetOf(marker: unknown): number {
  const offset: unknown = marker !== null && typeof marker === 'object' ? Reflect.get(marker, 'offset') : 0;

  return Number(offset) || 0;
}
