import { total } from './figure';
import type { LedgerRecord } from './lines/ledger-record';
import { numberIn } from './lines/records';

/** The target of a year on a figure: the one of the whole centre, else the sum of its units. */
export function targetOf(targets: readonly LedgerRecord[], name: string, year: number): number | null {
  const own = targets.filter((one) => one.cells['指标'] === name && one.cells['年份'] === year);
  const whole = own.filter((one) => one.cells['单位'] === undefined);
  const counted = whole.length > 0 ? whole : own;

  return counted.length === 0 ? null : total(counted.map((one) => numberIn(one, '值', 0)));
}
