import type { Ledger } from './ledger';
import type { LineValues } from './values-schema';
import type { Day } from '../../time/times';
import { readLedgerRecord, type LedgerRecord } from '../../statistics/lines/ledger-record';

/** A line that is closed under this word never was; under any other it has ended. */
const neverWas = '作废';

/** What ends on the day on which a line is closed, unless the line says another day. */
const ends: Readonly<Record<string, string>> = { 机构: '停用日', 人员: '止' };

/**
 * What a line of a register counts for.
 * @param closedOn the day on which it was closed; `null` while it is open
 * @throws DomainError InputInvalid for a declaration whose counts have headings or words that the figures do not know
 */
export function countedLines(
  { counts, closing }: Pick<Ledger, 'counts' | 'closing'>,
  values: LineValues,
  closedOn: Day | null,
): readonly LedgerRecord[] {
  if (closedOn !== null && closing === neverWas) return [];

  return (counts?.(values) ?? []).map((line) => {
    const { record } = readLedgerRecord(line);
    const end = ends[record.sheet];
    if (closedOn === null || end === undefined || record.cells[end] !== undefined) return record;

    return { ...record, cells: { ...record.cells, [end]: closedOn } };
  });
}
