import { administrativeCases } from './ministry/administrative';
import { advice } from './ministry/advice';
import { aidedPersonTimes } from './ministry/aided-persons';
import { civilCases } from './ministry/civil';
import { complaintTable } from './ministry/complaints';
import { criminalCases } from './ministry/criminal';
import { handlers } from './ministry/handlers';
import { institutions } from './ministry/institutions';
import { moneyIn } from './ministry/money-in';
import { moneyOut } from './ministry/money-out';
import { people } from './ministry/people';
import { stations } from './ministry/stations';
import { totals } from './ministry/totals';
import { month } from './month';
import { quarter } from './quarter';
import type { ReportTable } from './report-table';

/** The tables that a centre hands up, in the order in which they are handed up. */
export const reportTables: readonly ReportTable[] = [
  ...[month, quarter, institutions, people, moneyIn, moneyOut, criminalCases, civilCases],
  ...[administrativeCases, totals, aidedPersonTimes, handlers, advice, stations, complaintTable],
];

/** A table by its code. */
export function reportTable(code: string): ReportTable | undefined {
  return reportTables.find((table) => table.code === code);
}
