import type { Row } from './row';

/** Chinese characters take two places in a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffee]/.test(character) ? 2 : 1), 0);
}

const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));

/** The rows as a table for the terminal. */
export function tableOf(rows: readonly Row[]): string {
  const marks = rows.map(({ holds }) => (holds === null ? '' : holds ? '✓' : '✗'));
  const widest = (pick: (row: Row) => string): number => Math.max(...rows.map((row) => width(pick(row))));
  const columns = [
    widest((row) => row.what),
    widest((row) => row.value),
    widest((row) => row.budget),
  ] as const;

  return rows
    .map((row, n) =>
      [pad(row.what, columns[0]), pad(row.value, columns[1]), pad(row.budget, columns[2]), marks[n]]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
