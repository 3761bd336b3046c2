import { isPlainObject } from '../case/history/canonical-json';

/** Goes through every value that holds nothing more, with its path. Empty lists and records count as such. */
export function leavesOf(value: unknown, path = ''): { readonly path: string; readonly value: unknown }[] {
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [String(index), item])
    : isPlainObject(value)
      ? Object.entries(value)
      : [];
  if (entries.length === 0) return [{ path, value }];

  return entries.flatMap(([key, item]) => leavesOf(item, path === '' ? key : `${path}.${key}`));
}

/** The value with every leaf changed by what is done to it. */
export function mapLeaves(
  value: unknown,
  change: (path: string, leaf: unknown) => unknown,
  path = '',
): unknown {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => mapLeaves(item, change, at(String(index))));
  }
  if (!isPlainObject(value)) return change(path, value);

  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapLeaves(item, change, at(key))]),
  );
}
