import { isPlainObject, type Doc } from '../values/values';

type Apply = (before: unknown, operand: unknown) => unknown;

/** What nearly every change consists of. `checkUpdate` has refused what cannot be done before. */
const operators: Readonly<Record<string, Apply>> = {
  $set: (_before, operand) => operand,
  $inc: (before, operand) => (typeof before === 'number' ? before : 0) + Number(operand),
  $push: (before, operand) => [...(Array.isArray(before) ? (before as unknown[]) : []), ...pushed(operand)],
};

/** A name that every object has without having been given it, and one that may be a place in a list. */
const strange = /^(?:\d+|\$.*|)$/;

/**
 * The document after a change by plain operators alone, every path through plain objects: what lies on no path is
 * shared with the document before, which stays as it was. The same as mingo gives, which the property test holds it to.
 * @returns undefined for any other change
 */
export function plainlyChanged(doc: Doc, modifier: Doc): Doc | undefined {
  let after = doc;
  for (const [name, fields] of Object.entries(modifier)) {
    const apply = Object.hasOwn(operators, name) ? operators[name] : undefined;
    if (!apply || !isPlainObject(fields)) return undefined;
    for (const [path, operand] of Object.entries(fields)) {
      const parts = path.split('.');
      if (!isPlainPath(doc, parts) || (name === '$push' && !isPlainPush(operand))) return undefined;
      after = withPath(after, parts, 0, (before) => apply(before, operand));
    }
  }

  return after === doc ? { ...doc } : after;
}

function isPlainPath(doc: Doc, parts: readonly string[]): boolean {
  if (parts[0] === '_id' || parts.some((part) => strange.test(part) || part in Object.prototype))
    return false;
  let current: unknown = doc;
  for (const part of parts.slice(0, -1)) {
    current = (current as Doc)[part];
    if (current === undefined) return true;
    if (!isPlainObject(current)) return false;
  }

  return true;
}

/** A bare value, or `$each` alone: positions, sorting and slices are mingo's. */
function isPlainPush(operand: unknown): boolean {
  if (!isPlainObject(operand)) return true;
  const names = Object.keys(operand);

  return '$each' in operand
    ? names.length === 1 && Array.isArray(operand.$each)
    : !names.some((name) => name.startsWith('$'));
}

function pushed(operand: unknown): readonly unknown[] {
  return isPlainObject(operand) && Array.isArray(operand.$each) ? (operand.$each as unknown[]) : [operand];
}

/** Copies the objects along the path and nothing else. */
function withPath(doc: Doc, parts: readonly string[], at: number, change: (before: unknown) => unknown): Doc {
  const name = parts[at] ?? '';
  const before = doc[name];
  const after =
    at === parts.length - 1 ? change(before) : withPath((before ?? {}) as Doc, parts, at + 1, change);

  return { ...doc, [name]: after };
}
