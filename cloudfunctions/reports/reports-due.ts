import type { InferOutput } from 'valibot';
import type { ReportDue, reportsDue as contract } from '../../contract/reports/report-tables';
import { reportTables } from '../../domain/statistics/reports';
import { reportCalendar } from '../../domain/statistics/reports/calendar';
import { dayOf } from '../../domain/time/times';
import { refuseBlind } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';

const most = 200;

/** What is to be handed in for a year, with the day on which it was signed. @throws DomainError NotAllowed */
export async function reportsDue(
  { year }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<{ reports: readonly ReportDue[] }> {
  refuseBlind(person);
  const query = { centreId: person.centreId, from: is.within(`${year - 1}-12-01`, `${year + 1}-01-01`) };
  const fields = ['code', 'from', 'to', 'frozen.at'];
  const known = await office.store.find('reports', query, { limit: most, fields });
  const today = dayOf(now);

  return {
    reports: reportCalendar(reportTables, year).map((due) => {
      const own = known.find(({ code, from, to }) => code === due.code && from === due.from && to === due.to);
      const frozenAt = own?.frozen.at(0)?.at ?? null;

      return { ...due, frozenAt, late: (frozenAt ? dayOf(frozenAt) : today) > due.dueOn };
    }),
  };
}
