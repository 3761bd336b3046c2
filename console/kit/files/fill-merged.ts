import type { BookSheet } from '../../../domain/statistics/lines/old-workbook';

type Rows = BookSheet['data'];

const range = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/;

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Words and days of cells that were made one hold for each of their rows. A number does not: it stands once, where it was
 * written, so that no sum counts twice.
 * @param merged ranges, as `B3:B5`
 */
export function fillMerged(rows: Rows, merged: readonly string[]): Rows {
  const filled = rows.map((row) => [...row]);
  for (const one of merged) {
    const [, letters = '', first = '', last = ''] = range.exec(one) ?? [];
    const column = columnOf(letters);
    const value = filled[Number(first) - 1]?.[column] ?? null;
    if (typeof value === 'string' || value instanceof Date)
      for (const row of filled.slice(Number(first), Number(last))) row[column] = value;
  }

  return filled;
}
