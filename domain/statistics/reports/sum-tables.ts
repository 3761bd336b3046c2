import { columnKey } from './report-table';
import type { ReportTable } from './report-table';
import type { Numbers } from './fill';

/** The same table of several centres added up; a column of which one centre has no number yet has none. */
export function sumTables({ columns }: ReportTable, tables: readonly Numbers[]): Numbers {
  const sums = columns.map((column) => {
    const key = columnKey(column);
    const values = tables.map((numbers) => numbers[key] ?? null);
    if (values.length === 0 || values.some((value) => value === null)) return [key, null] as const;

    return [key, Math.round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) * 100) / 100] as const;
  });

  return Object.fromEntries(sums);
}
