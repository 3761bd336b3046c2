import type { LedgerRecord } from './ledger-record';

/** Whether a line is one of a case with a number of its own: then later lines of that number complete it. */
export function numberOf({ sheet, cells }: Pick<LedgerRecord, 'sheet' | 'cells'>): string | null {
  const number = cells['编号'];

  return sheet === '案件' && typeof number === 'string' && number !== '' ? number : null;
}

/** A line and a later one of the same case: what the later fills in completes or corrects the earlier. */
export function joined(earlier: LedgerRecord, later: LedgerRecord): LedgerRecord {
  return { ...later, cells: { ...earlier.cells, ...later.cells } };
}
