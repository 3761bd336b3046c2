import { countedOf, type KeptCount } from '../../domain/statistics/counted';
import type { LedgerRecord } from '../../domain/statistics/lines/ledger-record';
import { log, traceOf } from '../platform/calls/log';
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

/**
 * The count of a line that has to be unsealed or read first. One that was spoilt counts nothing and is named in the log:
 * it must not keep those beside it from counting.
 */
export function countedWhereRead(where: string, read: () => readonly LedgerRecord[]): KeptCount {
  try {
    return keptCount(read());
  } catch (error) {
    log({ level: 'error', event: 'line_not_counted', action: where, ...traceOf(error) });

    return keptCount([]);
  }
}
