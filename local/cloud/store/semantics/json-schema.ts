import { isObjectId, isPlainObject, type Doc } from '../values/values';

const isNumber = (value: unknown): boolean => typeof value === 'number';
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

/** MongoDB's type names; stored numbers carry no width, so every number is a double and whole ones are int and long. */
const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isPlainObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  bool: isBoolean,
  boolean: isBoolean,
  date: (value) => value instanceof Date,
  null: (value) => value === null,
  int: Number.isInteger,
  long: Number.isInteger,
  integer: Number.isInteger,
  double: isNumber,
  decimal: isNumber,
  number: isNumber,
  objectId: isObjectId,
};

/** `$jsonSchema`: a test for the keywords that CloudBase documents (types, bounds, lengths, patterns, members). */
export function schemaTest(schema: Doc): (value: unknown) => boolean {
  const checks = [
    ofType(schema),
    listed(schema),
    bounded(schema),
    ofLength(schema),
    withItems(schema),
    withMembers(schema),
  ];

  return (value) => checks.every((check) => check(value));
}

type Check = (value: unknown) => boolean;

function ofType(schema: Doc): Check {
  const wanted = schema.bsonType ?? schema.type;
  if (wanted === undefined) return () => true;
  const names = Array.isArray(wanted) ? (wanted as unknown[]) : [wanted];

  return (value) => names.some((name) => types[String(name)]?.(value) ?? false);
}

function listed(schema: Doc): Check {
  return (value) => !Array.isArray(schema.enum) || schema.enum.includes(value);
}

function bounded(schema: Doc): Check {
  const low = typeof schema.minimum === 'number' ? schema.minimum : -Infinity;
  const high = typeof schema.maximum === 'number' ? schema.maximum : Infinity;

  return (value) => {
    if (typeof value !== 'number') return true;
    if (schema.exclusiveMinimum === true && value <= low) return false;
    if (schema.exclusiveMaximum === true && value >= high) return false;
    return value >= low && value <= high;
  };
}

function ofLength(schema: Doc): Check {
  const pattern = typeof schema.pattern === 'string' ? new RegExp(schema.pattern) : /(?:)/;
  const least = Number(schema.minLength ?? 0);
  const most = Number(schema.maxLength ?? Infinity);

  return (value) =>
    typeof value !== 'string' || (pattern.test(value) && value.length >= least && value.length <= most);
}

function withItems(schema: Doc): Check {
  const item = isPlainObject(schema.items) ? schemaTest(schema.items) : () => true;
  const least = Number(schema.minItems ?? 0);
  const most = Number(schema.maxItems ?? Infinity);

  return (value) =>
    !Array.isArray(value) || (value.length >= least && value.length <= most && value.every(item));
}

function withMembers(schema: Doc): Check {
  const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
  const members = Object.entries(isPlainObject(schema.properties) ? schema.properties : {}).map(
    ([name, member]) => [name, schemaTest(member as Doc)] as const,
  );

  return (value) => {
    if (!isPlainObject(value)) return true;
    if (!required.every((name) => value[name] !== undefined)) return false;
    return members.every(([name, test]) => value[name] === undefined || test(value[name]));
  };
}
