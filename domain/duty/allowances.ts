/** A duty that was done. Sums in yuan. */
export interface DutyLine {
  readonly month: string;
  readonly who: string;
  readonly firm: string;
  readonly shifts: number;
  readonly people: number;
  readonly allowance: number;
}

/** Duties by month and person, the newest month first; a person of two firms stands twice. */
export function allowancesOf(lines: readonly DutyLine[]): readonly DutyLine[] {
  const sums = new Map<string, DutyLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.month, line.who, line.firm]);
    const sum = sums.get(key);
    sums.set(key, {
      ...line,
      shifts: line.shifts + (sum?.shifts ?? 0),
      people: line.people + (sum?.people ?? 0),
      // Fen, so that adding up yuan leaves no crumbs.
      allowance: (Math.round(line.allowance * 100) + Math.round((sum?.allowance ?? 0) * 100)) / 100,
    });
  }

  return [...sums.values()].sort(
    (one, other) => other.month.localeCompare(one.month) || one.who.localeCompare(other.who, 'zh-CN'),
  );
}
