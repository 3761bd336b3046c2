/** Measure → how often. */
export type Counts = Record<string, number>;

/** Adds one to each measure of a month. */
export function addCounts(months: Map<string, Counts>, month: string, measures: readonly string[]): void {
  const counts = months.get(month) ?? {};
  for (const measure of measures) counts[measure] = (counts[measure] ?? 0) + 1;
  months.set(month, counts);
}
