import { addDays, addMonths } from '../time/days';
import type { Day } from '../time/times';
import type { Days } from './spans';

/** The same days of the year before; a month's last day stays its month's last. */
export function yearBefore({ from, to }: Days): Days {
  const isLast = addDays(to, 1).endsWith('-01');
  const end = isLast ? addDays(addMonths(addDays(to, 1), -12), -1) : addMonths(to, -12);

  return { from: addMonths(from, -12), to: end };
}

/** A period by its usual name. */
export interface NamedPeriod extends Days {
  readonly name: string;
}

function span(name: string, from: Day, months: number): NamedPeriod {
  return { name, from, to: addDays(addMonths(from, months), -1) };
}

/** The periods for which reports are usually made in a year: half-years of the ministry run from December and June. */
export function periodsOf(year: number): readonly NamedPeriod[] {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}-01`);

  return [
    span(`${year}年`, `${year}-01-01`, 12),
    span(`${year}年上半年`, `${year}-01-01`, 6),
    span(`${year}年下半年`, `${year}-07-01`, 6),
    span(`${year}年部表上半年（12月至5月）`, `${year - 1}-12-01`, 6),
    span(`${year}年部表下半年（6月至11月）`, `${year}-06-01`, 6),
    ...[0, 3, 6, 9].map((at, quarter) => span(`${year}年${quarter + 1}季度`, months[at] ?? '', 3)),
    ...months.map((from, at) => span(`${year}年${at + 1}月`, from, 1)),
  ];
}
