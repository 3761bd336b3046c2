/** The list with some fields of its last entry changed; the last assignment or request is the one that counts. */
export function withLast<Entry extends object>(
  list: readonly Entry[],
  change: Partial<Entry>,
): readonly Entry[] {
  return list.map((entry, at) => (at === list.length - 1 ? { ...entry, ...change } : entry));
}
