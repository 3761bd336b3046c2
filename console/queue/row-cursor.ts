/**
 * The row one step up or down from the chosen one.
 * @param rows ids in the order shown
 * @param from the chosen id; when it has gone from the list the cursor starts at the top
 * @returns the id to choose, `null` for an empty list; the ends hold
 */
export function rowAfter(rows: readonly string[], from: string | null, step: 1 | -1): string | null {
  const at = from === null ? -1 : rows.indexOf(from);
  if (at < 0) return rows[0] ?? null;
  return rows[Math.min(rows.length - 1, Math.max(0, at + step))] ?? null;
}
