import type { Day } from '../time/times';
import type { SubsidyTable } from './table';

/** The table that serves a closing day: of those in force that day, the one that began last; `null` where none does. */
export function tableFor(tables: readonly SubsidyTable[], closedOn: Day): SubsidyTable | null {
  const serving = tables.filter(
    ({ from, to }) => (from === null || from <= closedOn) && (to === null || closedOn <= to),
  );

  return [...serving].sort((one, other) => (other.from ?? '').localeCompare(one.from ?? ''))[0] ?? null;
}
