import { countedOf, type KeptCount } from '../../domain/statistics/counted';
import type { LedgerRecord } from '../../domain/statistics/ledger-record';
import { measuresVersion } from './measures-version';

/** How the day of a flow stands in `days`. */
export function dayKey(flow: string, day: string): string {
  return `${flow}:${day}`;
}

/** The count of a document that stands for so many lines of the ledger. */
export function keptCount(lines: readonly LedgerRecord[]): KeptCount {
  const counted = lines.map(countedOf);
  const days = counted.flatMap((one) => one.days.map(({ flow, day }) => dayKey(flow, day)));

  return { by: measuresVersion, days: [...new Set(days)], lines: counted };
}
