import type { Day } from '../time/times';
import type { Grade } from '../quality/review/score';
import type { LedgerRecord } from './lines/ledger-record';

/** What of a published round is counted. */
export interface CountedReview {
  readonly on: Day;
  readonly counts: Readonly<Record<Grade, number>>;
}

/** A published round of review as a line of the ledger. */
export function reviewLine({ on, counts }: CountedReview): LedgerRecord {
  const files = Object.values(counts).reduce((sum, one) => sum + one, 0);

  return { sheet: '评查', cells: { 日期: on, 卷数: files, ...counts } };
}
