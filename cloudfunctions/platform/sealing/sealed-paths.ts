/** A path into a document; `*` stands for every element of a list or every key. */
export type Path = string;

/** A copy of `value` in which `change` was applied at every place that `path` names; missing places stay missing. */
export function changeAt(
  value: unknown,
  path: Path,
  change: (found: unknown, at: string) => unknown,
): unknown {
  return walk(value, path.split('.'), '', change);
}

function walk(
  value: unknown,
  [step, ...rest]: readonly string[],
  at: string,
  change: (found: unknown, at: string) => unknown,
): unknown {
  if (step === undefined) return value === null || value === undefined ? value : change(value, at);
  if (typeof value !== 'object' || value === null) return value;
  const below = (key: string) =>
    walk((value as Record<string, unknown>)[key], rest, at ? `${at}.${key}` : key, change);

  if (Array.isArray(value)) return step === '*' ? value.map((_, place) => below(String(place))) : value;
  if (step === '*') return Object.fromEntries(Object.keys(value).map((key) => [key, below(key)]));
  if (!(step in value)) return value;

  return { ...value, [step]: below(step) };
}
