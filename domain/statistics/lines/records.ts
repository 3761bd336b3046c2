import type { Day } from '../../time/times';
import type { LedgerSheet } from './ledger-headings';
import type { LedgerRecord } from './ledger-record';

/** A period in days, both ends counted. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The day in a cell, or null. */
export function dayIn(record: LedgerRecord, key: string): Day | null {
  const value = record.cells[key];

  return typeof value === 'string' && value !== '' ? value : null;
}

/** The number in a cell; an empty one is what the ledger's reader is told: one for the main count, nought for a part. */
export function numberIn(record: LedgerRecord, key: string, otherwise: 0 | 1): number {
  const value = record.cells[key];

  return typeof value === 'number' ? value : otherwise;
}

/** Whether a cell says yes: ticked, or anything written other than a no. */
export function says(record: LedgerRecord, key: string): boolean {
  const value = record.cells[key];
  if (typeof value === 'string') return value !== '' && value !== '否' && value !== '无';

  return value === true || (typeof value === 'number' && value > 0);
}

/** The records of a ledger by sheet, and all of them. */
export type Records = ((sheet: LedgerSheet) => readonly LedgerRecord[]) & {
  readonly all: readonly LedgerRecord[];
};

/** Lines of one case under one number are one case: what a later line fills in completes or corrects the earlier one. */
function joinedCases(cases: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const byNumber = new Map<string, LedgerRecord>();
  cases.forEach((one, at) => {
    const number = one.cells['编号'];
    const centre = String(one.cells['中心'] ?? '');
    const key = typeof number === 'string' ? `${centre}/${number}` : `line ${at}`;
    const earlier = byNumber.get(key);
    byNumber.set(key, earlier ? { ...one, cells: { ...earlier.cells, ...one.cells } } : one);
  });

  return [...byNumber.values()];
}

/** Lays the records of a ledger out by sheet, each case once. */
export function recordsOf(lines: readonly LedgerRecord[]): Records {
  const sheets = new Map<LedgerSheet, LedgerRecord[]>();
  for (const line of lines) {
    const sheet = sheets.get(line.sheet);
    if (sheet) sheet.push(line);
    else sheets.set(line.sheet, [line]);
  }
  const cases = joinedCases(sheets.get('案件') ?? []);
  sheets.set('案件', [...cases]);

  return Object.assign((sheet: LedgerSheet) => sheets.get(sheet) ?? [], { all: [...sheets.values()].flat() });
}
