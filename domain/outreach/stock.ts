/** A leaflet or card: printed, given out, and what is left of it. */
export interface Stock {
  readonly name: string;
  readonly printed: number;
  readonly given: number;
  /** Below nought where more was given than printed: then a printing was not written down. */
  readonly left: number;
}

/** A line of the register of leaflets. */
export interface StockLine {
  readonly name: string;
  readonly deed: string;
  readonly copies: number;
}

/** What is left of each leaflet, by its name; the fullest stock first. */
export function stockOf(lines: readonly StockLine[]): readonly Stock[] {
  const names = [...new Set(lines.map(({ name }) => name))];
  const sum = (wanted: string, done: string) =>
    lines.reduce(
      (total, { name, deed, copies }) => total + (name === wanted && deed === done ? copies : 0),
      0,
    );

  return names
    .map((name) => {
      const [printed, given] = [sum(name, '印制'), sum(name, '发放')];

      return { name, printed, given, left: printed - given };
    })
    .sort((a, b) => b.left - a.left);
}
