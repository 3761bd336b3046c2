import { failures } from '../errors';
import { encodeValue } from '../values/keys';
import { isPlainObject, type Doc } from '../values/values';

/** Operators that quietly do nothing where the path leads through something that cannot have the field. */
const tolerant = new Set(['$unset', '$pull', '$pullAll', '$pop']);
const onNumbers = new Set(['$inc', '$mul']);
const onArrays = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop']);

/**
 * Refuses what MongoDB refuses and mingo lets pass: changing `_id`, a field below null or a scalar, arithmetic on
 * something else than a number, array operators on something else than an array. Throws DATABASE_REQUEST_FAILED.
 */
export function checkUpdate(doc: Doc, modifier: Doc): void {
  const touched: string[] = [];
  for (const [operator, fields] of Object.entries(modifier)) {
    if (!isPlainObject(fields)) throw failures.requestFailed(`Modifiers operate on fields: ${operator}`);
    for (const [path, operand] of Object.entries(fields)) {
      touched.push(path);
      checkPath(doc, operator, path, operand);
    }
  }
  refuseConflicts(touched);
}

function checkPath(doc: Doc, operator: string, path: string, operand: unknown): void {
  if (path === '_id' || path.startsWith('_id.')) return checkId(doc, operator, operand);
  const parts = path.split('.');
  const name = parts.at(-1) ?? path;
  if (onNumbers.has(operator) && typeof operand !== 'number') {
    throw failures.requestFailed(
      `Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`,
    );
  }
  const parent = parentOf(doc, parts, operator);
  if (parent === undefined) return;
  const value: unknown = Reflect.get(parent, name);
  if (value === undefined) return;
  if (onNumbers.has(operator) && typeof value !== 'number') {
    throw failures.requestFailed(
      `Cannot apply ${operator} to a value of non-numeric type. {_id: ${JSON.stringify(doc._id)}} has the field '${name}' of non-numeric type`,
    );
  }
  if (onArrays.has(operator) && !Array.isArray(value)) {
    throw failures.requestFailed(
      `The field '${path}' must be an array but is of type ${value === null ? 'null' : typeof value}`,
    );
  }
}

function checkId(doc: Doc, operator: string, operand: unknown): void {
  if (operator === '$setOnInsert') return;
  if (operator === '$set' && encodeValue(operand).equals(encodeValue(doc._id))) return;
  throw failures.requestFailed(
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}

/** The object or array that holds the last part of the path; undefined where it does not exist yet. */
function parentOf(doc: Doc, parts: readonly string[], operator: string): object | undefined {
  let current: object = doc;
  for (const [i, part] of parts.slice(0, -1).entries()) {
    const next: unknown = Reflect.get(current, part);
    if (next === undefined || part.startsWith('$')) return undefined;
    if (!Array.isArray(next) && !isPlainObject(next)) {
      if (tolerant.has(operator)) return undefined;
      throw failures.requestFailed(
        `Cannot create field '${parts[i + 1] ?? ''}' in element {${part}: ${JSON.stringify(next)}}`,
      );
    }
    current = next;
  }

  return current;
}

/** The same path, or one inside the other, cannot be changed twice in one update. */
function refuseConflicts(paths: readonly string[]): void {
  const sorted = [...paths].sort();
  for (const [i, path] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next === path || next?.startsWith(`${path}.`)) {
      throw failures.requestFailed(`Updating the path '${next}' would create a conflict at '${path}'`);
    }
  }
}
