import type { InferOutput } from 'valibot';
import type {
  Drift,
  freezeReportTable as freezing,
  handUpReport as handing,
  openReportTable as opening,
  ReportTableAnswer,
  typeReportNumbers as typing,
} from '../../contract/reports/report-tables';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { readPeriod } from '../../domain/statistics/count-figures';
import { reportTable } from '../../domain/statistics/reports';
import type { Numbers } from '../../domain/statistics/reports/fill';
import { columnKey, type ReportTable } from '../../domain/statistics/reports/report-table';
import { refuseBlind, refuseReader } from '../casework/opening/staff-case';
import type { Report } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { DuplicateDocument } from '../platform/store/store';
import { centreOf } from '../centre/centre';
import { fillReport } from './fill-report';

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

async function answer(report: Report, { office, person }: StaffCall): Promise<ReportTableAnswer> {
  const [{ numbers, faults }, { name: unit, aboveId = null }] = await Promise.all([
    fillReport(office, report),
    centreOf(office, person.centreId),
  ]);
  const { version, typed, frozen, handedUp = null } = report;
  const above = aboveId === null ? null : (await centreOf(office, aboveId)).name;

  return { unit, above, version, numbers, typed, frozen, handedUp, faults, drifts: drifts(report, numbers) };
}

/**
 * Hands the signed table up to the centre above; signed anew it is handed up anew.
 * @throws DomainError NotAllowed for anybody but the director, InputInvalid without a centre above or a signature
 */
export async function handUpReport(
  { version, ...which }: InferOutput<typeof handing.input>,
  call: StaffCall,
): Promise<ReportTableAnswer> {
  if (!call.person.roles.includes('director')) throw new DomainError('NotAllowed');
  readPeriod(which.from, which.to);
  tableOf(which.code);
  const { aboveId = null } = await centreOf(call.office, call.person.centreId);
  if (aboveId === null)
    throw fieldError('InputInvalid', 'code', '还没有写上级中心，先在“下级中心”里选。');
  const known = await call.office.store.get('reports', idOf(which, call));
  if (!known || known.frozen.length === 0)
    throw fieldError('InputInvalid', 'code', '这张表还没有签署，先签署再上报。');
  const handedUp = { at: call.now, by: call.person.name, signed: known.frozen.length, to: aboveId };

  return save({ ...known, handedUp }, version, call);
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
  const { typed, frozen, handedUp = null } = next;
  const set = { typed, frozen, handedUp, version: next.version };
  const changed = await store.updateWhere('reports', { _id: report._id, version }, { set });
  if (changed === 0) {
    if (version !== 0) throw new DomainError('StateHasChanged');
    await store.add('reports', next).catch((error: unknown) => {
      throw error instanceof DuplicateDocument ? new DomainError('StateHasChanged') : error;
    });
  }

  return answer(next, call);
}
