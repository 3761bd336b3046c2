import { reportTable } from '../../domain/statistics/reports';
import { faultsBetween, tablesBeside } from '../../domain/statistics/reports/between-tables';
import { faultsOf, type Fault } from '../../domain/statistics/reports/check';
import { asksOf, fillTable, type Numbers } from '../../domain/statistics/reports/fill';
import type { ReportTable } from '../../domain/statistics/reports/report-table';
import type { Report } from '../platform/documents';
import type { Office } from '../platform/office';
import { countAsks } from './count-asks';

/** Tables of the same days that are not asked for. */
const mostOthers = 20;

/** Every table that has to be filled beside this one, with what was typed into it. */
async function tablesWith(
  report: Report,
  office: Office,
): Promise<readonly { readonly table: ReportTable; readonly typed: Numbers }[]> {
  const codes = tablesBeside(report.code);
  const { centreId, from, to } = report;
  const others =
    codes.length === 1
      ? []
      : await office.store.find('reports', { centreId, from, to }, { limit: codes.length + mostOthers });

  return codes.flatMap((code) => {
    const table = reportTable(code);
    const own = code === report.code ? report : others.find((one) => one.code === code);

    return table ? [{ table, typed: own?.typed ?? {} }] : [];
  });
}

/** A table of a centre as its records stand, checked by itself and against the others of its period. */
export async function fillReport(
  office: Office,
  report: Report,
): Promise<{ readonly numbers: Numbers; readonly faults: readonly Fault[] }> {
  const { code, centreId, from, to } = report;
  const tables = await tablesWith(report, office);
  const asks = tables.flatMap(({ table }) =>
    table.columns.flatMap((column) => ('of' in column ? asksOf(column) : [])),
  );
  const countOf = await countAsks(office, centreId, asks, { from, to });
  const numbersOf = Object.fromEntries(
    tables.map(({ table, typed }) => [table.code, fillTable(table, (ask) => countOf(ask) ?? 0, typed)]),
  );
  const numbers = numbersOf[code] ?? {};
  const own = tables.find(({ table }) => table.code === code);
  const within = own ? faultsOf(own.table, numbers) : [];

  return { numbers, faults: [...within, ...faultsBetween(code, numbersOf)] };
}
