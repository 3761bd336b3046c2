import type { InferOutput } from 'valibot';
import type { importOldRecords, OldRecordsAnswer } from '../../contract/statistics/old-records';
import { canonicalJson } from '../../domain/case/history/canonical-json';
import { DomainError } from '../../domain/refusals/errors';
import { joined, numberOf } from '../../domain/statistics/lines/join-record';
import { readLedgerRecord, type LedgerRecord } from '../../domain/statistics/lines/ledger-record';
import { sha256 } from '../platform/ids';

type SentLine = InferOutput<typeof importOldRecords.input>['lines'][number];

/** A line of a file as it is to be kept. */
export interface OldLine {
  readonly id: string;
  readonly row: number;
  readonly record: LedgerRecord;
}

function idOf(centreId: string, record: LedgerRecord, nth: number): string {
  const number = numberOf(record);
  const what =
    number === null
      ? `${record.sheet} ${canonicalJson(record.cells)} ${nth}`
      : `${String(record.cells['中心'] ?? '')}/${number}`;

  return sha256(`old ${centreId} ${what}`).slice(0, 24);
}

/**
 * Reads the lines of a call: each by itself, lines of one case joined.
 * @returns the lines to keep, and what is wrong with the others, by row
 */
export function readOldLines(
  centreId: string,
  sent: readonly SentLine[],
): { readonly lines: readonly OldLine[]; readonly faults: OldRecordsAnswer['faults'] } {
  const faults: { row: number; message: string }[] = [];
  const lines = new Map<string, OldLine>();
  for (const { row, nth, line } of sent) {
    try {
      const { record } = readLedgerRecord(line, `${String(line['类'] ?? '')}第${row}行，`);
      const id = idOf(centreId, record, nth);
      const earlier = lines.get(id);
      lines.set(id, { id, row, record: earlier ? joined(earlier.record, record) : record });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push({ row, message: error.message });
    }
  }

  return { lines: [...lines.values()], faults };
}
