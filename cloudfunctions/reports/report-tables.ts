import type { InferOutput } from 'valibot';
import type {
  Drift,
  freezeReportTable as freezing,
  openReportTable as opening,
  ReportTableAnswer,
  typeReportNumbers as typing,
} from '../../contract/reports/report-tables';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { readPeriod } from '../../domain/statistics/count-figures';
import { reportTable } from '../../domain/statistics/reports';
import { faultsBetween, tablesBeside } from '../../domain/statistics/reports/between-tables';
import { faultsOf } from '../../domain/statistics/reports/check';
import { asksOf, fillTable, type Numbers } from '../../domain/statistics/reports/fill';
import { columnKey, type ReportTable } from '../../domain/statistics/reports/report-table';
import { refuseBlind, refuseReader } from '../casework/opening/staff-case';
import type { Report } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { DuplicateDocument } from '../platform/store/store';
import { centreOf } from '../centre/centre';
import { countAsks } from './count-asks';

/** Tables of the same days that are not asked for. */
const mostOthers = 20;

interface Which {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** @throws DomainError InputInvalid when there is no such table */
function tableOf(code: string): ReportTable {
  const table = reportTable(code);
  if (!table) throw fieldError('InputInvalid', 'code', '没有这张报表，请从表里选。');

  return table;
}

function idOf({ code, from, to }: Which, { person }: StaffCall): string {
  return `${person.centreId}:${code}:${from}:${to}`;
}

function fresh(which: Which, call: StaffCall): Report {
  const { code, from, to } = which;

  return {
    _id: idOf(which, call),
    centreId: call.person.centreId,
    ...{ code, from, to },
    ...{ version: 0, typed: {}, frozen: [] },
  };
}

/**
 * A table of a period as the records stand, checked, beside what was signed.
 * @throws DomainError NotAllowed, InputInvalid for an unknown table, DayInvalid for a period turned round
 */
export async function openReportTable(
  which: InferOutput<typeof opening.input>,
  call: StaffCall,
): Promise<ReportTableAnswer> {
  refuseBlind(call.person);
  readPeriod(which.from, which.to);
  tableOf(which.code);
  const known = await call.office.store.get('reports', idOf(which, call));

  return answer(known ?? fresh(which, call), call);
}

/** Every table that has to be filled beside this one, with what was typed into it. */
async function tablesWith(
  report: Report,
  { office }: StaffCall,
): Promise<readonly { readonly table: ReportTable; readonly typed: Numbers }[]> {
  const codes = tablesBeside(report.code);
  const { centreId, from, to } = report;
  const others =
    codes.length === 1
      ? []
      : await office.store.find('reports', { centreId, from, to }, { limit: codes.length + mostOthers });

  return codes.map((code) => ({
    table: tableOf(code),
    typed: code === report.code ? report.typed : (others.find((one) => one.code === code)?.typed ?? {}),
  }));
}

async function answer(report: Report, call: StaffCall): Promise<ReportTableAnswer> {
  const { office, person } = call;
  const tables = await tablesWith(report, call);
  const asks = tables.flatMap(({ table }) =>
    table.columns.flatMap((column) => ('of' in column ? asksOf(column) : [])),
  );
  const period = { from: report.from, to: report.to };
  const [countOf, { name: unit }] = await Promise.all([
    countAsks(office, person.centreId, asks, period),
    centreOf(office, person.centreId),
  ]);
  const numbersOf = Object.fromEntries(
    tables.map(({ table, typed }) => [table.code, fillTable(table, (ask) => countOf(ask) ?? 0, typed)]),
  );
  const numbers = numbersOf[report.code] ?? {};
  const { version, typed, frozen } = report;
  const faults = [...faultsOf(tableOf(report.code), numbers), ...faultsBetween(report.code, numbersOf)];

  return { unit, version, numbers, typed, frozen, faults, drifts: drifts(report, numbers) };
}

/** What was signed and is otherwise now: both values stand beside each other. */
function drifts({ frozen }: Report, now: Numbers): readonly Drift[] {
  const last = frozen.at(-1);
  if (!last) return [];

  return Object.entries(now)
    .map(([column, value]) => ({ column, frozen: last.numbers[column] ?? null, now: value }))
    .filter((one) => one.frozen !== one.now);
}

/**
 * Keeps what a person typed into columns that no record fills.
 * @throws DomainError NotAllowed, InputInvalid for a column that is filled from the records, StateHasChanged
 */
export async function typeReportNumbers(
  { typed, version, ...which }: InferOutput<typeof typing.input>,
  call: StaffCall,
): Promise<ReportTableAnswer> {
  refuseReader(call.person);
  readPeriod(which.from, which.to);
  const open = new Set(tableOf(which.code).columns.filter((one) => 'lacks' in one).map(columnKey));
  const wrong = typed.find(({ column }) => !open.has(column));
  if (wrong) throw fieldError('InputInvalid', 'typed', `“${wrong.column}”由记录算出，不能手填。`);
  const known = (await call.office.store.get('reports', idOf(which, call))) ?? fresh(which, call);
  const values = Object.fromEntries(typed.map(({ column, value }) => [column, value]));

  return save({ ...known, typed: { ...known.typed, ...values } }, version, call);
}

/**
 * Signs a table as it stands (统-24: who reviews and signs answers for it).
 * @throws DomainError NotAllowed for anybody but the director, InputInvalid without a reason for signing anew
 */
export async function freezeReportTable(
  { signer, reason, version, ...which }: InferOutput<typeof freezing.input>,
  call: StaffCall,
): Promise<ReportTableAnswer> {
  if (!call.person.roles.includes('director')) throw new DomainError('NotAllowed');
  readPeriod(which.from, which.to);
  tableOf(which.code);
  const known = (await call.office.store.get('reports', idOf(which, call))) ?? fresh(which, call);
  if (known.frozen.length > 0 && reason === null)
    throw fieldError('InputInvalid', 'reason', '这张表已经签署过。要改，请写明原因。');
  const { numbers } = await answer(known, call);
  const frozen = [...known.frozen, { at: call.now, signer, numbers, reason }];

  return save({ ...known, frozen }, version, call);
}

/** @throws DomainError StateHasChanged when somebody was quicker */
async function save(report: Report, version: number, call: StaffCall): Promise<ReportTableAnswer> {
  const { store } = call.office;
  const next = { ...report, version: version + 1 };
  const { typed, frozen } = next;
  const set = { typed, frozen, version: next.version };
  const changed = await store.updateWhere('reports', { _id: report._id, version }, { set });
  if (changed === 0) {
    if (version !== 0) throw new DomainError('StateHasChanged');
    await store.add('reports', next).catch((error: unknown) => {
      throw error instanceof DuplicateDocument ? new DomainError('StateHasChanged') : error;
    });
  }

  return answer(next, call);
}
