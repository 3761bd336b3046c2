import { Binary } from 'bson';
import { bsonType, isObjectId, valuesAt, type Doc, type Sort } from './values';

/** First byte of every encoded value: MongoDB's order of types. */
const tag = {
  emptyArray: 0x08,
  nothing: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x48,
  binary: 0x50,
  objectId: 0x60,
  boolean: 0x70,
  date: 0x80,
  regex: 0x90,
} as const;

const nothing = Buffer.from([tag.nothing]);
const emptyArray = Buffer.from([tag.emptyArray]);
const end = Buffer.from([0]);
/** Sorts after every encoded value, whatever its direction. */
export const afterAll = Buffer.from([0xff]);

/**
 * One value as bytes whose order is MongoDB's order of values (null, numbers, strings, objects, arrays, binary,
 * ObjectId, booleans, dates). No encoding is the beginning of another, so keys of several fields can be joined.
 */
export function encodeValue(value: unknown): Buffer {
  if (value === undefined || value === null) return nothing;
  switch (typeof value) {
    case 'number':
      return encodeNumber(tag.number, value);
    case 'bigint':
      return encodeNumber(tag.number, Number(value));
    case 'string':
      return encodeBytes(tag.string, Buffer.from(value, 'utf8'));
    case 'boolean':
      return Buffer.from([tag.boolean, value ? 1 : 0]);
    default:
      return encodeObject(value);
  }
}

function encodeObject(value: object): Buffer {
  if (value instanceof Date) return encodeNumber(tag.date, value.getTime());
  if (value instanceof RegExp) return encodeBytes(tag.regex, Buffer.from(String(value)));
  if (isObjectId(value)) return Buffer.concat([Buffer.from([tag.objectId]), Buffer.from(value.id)]);
  if (value instanceof Binary) return encodeBytes(tag.binary, Buffer.from(value.value(true) as Buffer));
  if (Array.isArray(value)) {
    if (value.length === 0) return emptyArray;
    return Buffer.concat([Buffer.from([tag.array]), ...value.map(encodeValue), end]);
  }
  const parts: Buffer[] = [Buffer.from([tag.object])];
  for (const [name, member] of Object.entries(value)) {
    const encoded = encodeValue(member);
    // MongoDB compares type, then name, then value of each member
    parts.push(encoded.subarray(0, 1), encodeBytes(0x01, Buffer.from(name)), encoded);
  }

  return Buffer.concat([...parts, end]);
}

function encodeNumber(first: number, value: number): Buffer {
  const bytes = Buffer.allocUnsafe(9);
  bytes[0] = first;
  if (Number.isNaN(value)) return bytes.fill(0, 1);
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1);
  // IEEE doubles sort as bytes once the sign bit is set, and negatives are turned round
  if ((bytes[1] ?? 0) & 0x80) for (let i = 1; i < 9; i++) bytes[i] = ~(bytes[i] ?? 0) & 0xff;
  else bytes[1] = (bytes[1] ?? 0) | 0x80;

  return bytes;
}

/** Zero bytes inside become 00 FF and the end is 00 00: shorter strings sort first and no text is a prefix. */
function encodeBytes(first: number, content: Buffer): Buffer {
  let escaped = content;
  if (content.includes(0)) {
    const out: number[] = [];
    for (const byte of content) out.push(...(byte === 0 ? [0, 0xff] : [byte]));
    escaped = Buffer.from(out);
  }

  return Buffer.concat([Buffer.from([first]), escaped, Buffer.from([0, 0])]);
}

/** The same bytes in the opposite order: how a descending field is kept. */
export function inverted(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  for (let i = 0; i < bytes.length; i++) out[i] = 0xff - (bytes[i] ?? 0);

  return out;
}

/** One field's part of a key. */
export function encodeField(value: unknown, direction: 1 | -1): Buffer {
  return direction < 0 ? inverted(encodeValue(value)) : encodeValue(value);
}

/** All keys of a document in an index: one, or one per array element (`many`). */
export function indexKeys(doc: Doc, fields: Sort): { keys: Buffer[]; many: boolean } {
  let keys: Buffer[] = [];
  let many = false;
  fields.forEach(([path, direction], position) => {
    const reached = valuesAt(doc, path);
    many ||= reached.many;
    const parts = reached.values.map((value) => encodeField(value, direction));
    keys = position === 0 ? parts : keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
  });
  if (keys.length < 2) return { keys, many };

  return { keys: [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()], many };
}

/** One sortable key of a document: arrays count by their least element ascending, their greatest descending. */
export function sortKey(doc: Doc, sort: Sort): Buffer {
  const parts = sort.map(([path, direction]) => {
    const encoded = valuesAt(doc, path).values.map(encodeValue);
    if (encoded.length > 1) encoded.sort((a, b) => a.compare(b));
    const chosen = (direction < 0 ? encoded.at(-1) : encoded[0]) ?? nothing;

    return direction < 0 ? inverted(chosen) : chosen;
  });

  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

/** The type's first byte, by which range comparisons keep to values of the same type. */
export function typeTag(value: unknown): number {
  if (bsonType(value) === 'Binary') return tag.binary;
  return encodeValue(value)[0] ?? tag.nothing;
}
