import { addDays } from '../../time/days';
import type { Day } from '../../time/times';
import { periodsOf } from '../periods';
import type { NamedPeriod } from '../periods';
import type { ReportTable } from './report-table';

/** A table that is to be handed in for a period. */
export interface DueReport extends NamedPeriod {
  readonly code: string;
  readonly title: string;
  readonly dueOn: Day;
}

/** Days after the end of the period; a centre is told its own days by whoever collects. */
const daysAfter = { month: 5, quarter: 10, half: 15 } as const;

const isOf: Readonly<Record<ReportTable['every'], (period: NamedPeriod) => boolean>> = {
  month: ({ name }) => /\d月$/.test(name),
  quarter: ({ name }) => name.endsWith('季度'),
  half: ({ name }) => name.includes('部表'),
};

/** Everything that is due for the periods of a year, the first due first. */
export function reportCalendar(tables: readonly ReportTable[], year: number): readonly DueReport[] {
  const due = tables.flatMap(({ code, title, every }) =>
    periodsOf(year)
      .filter(isOf[every])
      .map((period) => ({ code, title, ...period, dueOn: addDays(period.to, daysAfter[every]) })),
  );

  return due.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
