import { canonicalJson, isPlainObject, toJson } from './canonical-json';
import type { Change } from './event';

const unsafeKey = /^$|\.|^__proto__$/;

/** Keys that a dotted path can carry; an object with any other key is changed as a whole. */
function walkable(value: unknown): value is Record<string, unknown> {
  return isPlainObject(value) && !Object.keys(value).some((key) => unsafeKey.test(key));
}

function at(value: Record<string, unknown> | readonly unknown[], key: string): unknown {
  return Object.prototype.hasOwnProperty.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/**
 * Two values that are walked key by key rather than replaced. A list is walked by index
 * while it keeps its length or grows; a list that shrank is replaced as a whole.
 */
function walkTogether(before: unknown, after: unknown): string[] | null {
  if (Array.isArray(before) && Array.isArray(after) && after.length >= before.length) {
    return Object.keys(after);
  }
  if (!walkable(before) || !walkable(after)) return null;

  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function compare(field: string, before: unknown, after: unknown, found: Change[]): void {
  if (before === undefined && after === undefined) return;
  const keys = walkTogether(before, after);
  if (keys === null) {
    const same =
      before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after);
    if (!same) found.push({ field, before: before ?? null, after: after ?? null });
    return;
  }

  for (const key of keys) {
    const path = field === '' ? key : `${field}.${key}`;
    compare(path, at(before as readonly unknown[], key), at(after as readonly unknown[], key), found);
  }
}

/** The parts of one that are not the very same value in the other: what a step did not touch need not be compared. */
function touched(one: object, other: object): object {
  return Object.fromEntries(
    Object.entries(one).filter(([key, value]) => value !== at(other as Record<string, unknown>, key)),
  );
}

/**
 * What differs, field by field with dotted paths (`review.decision.outcome`, `materials.2.verdict`).
 * A key that disappears is recorded with `after: null`.
 * @throws DomainError InputInvalid when a value that differs is not JSON
 */
export function changesBetween(before: object, after: object): Change[] {
  const found: Change[] = [];
  compare('', toJson(touched(before, after)), toJson(touched(after, before)), found);

  return found;
}

function put(target: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(target)) {
    const copy = [...(target as readonly unknown[])];
    copy[Number(key)] = put(copy[Number(key)], rest, value);
    return copy;
  }
  const old = isPlainObject(target) ? target : {};

  return { ...old, [key]: put(at(old, key), rest, value) };
}

/** The value after the changes; the given one is left as it is. */
export function applyChanges(target: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((value, change) => put(value, change.field.split('.'), change.after), target);
}
