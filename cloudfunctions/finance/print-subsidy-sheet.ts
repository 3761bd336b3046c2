import type { InferOutput } from 'valibot';
import type { printSubsidySheet as contract, SubsidyRow } from '../../contract/finance/subsidy';
import type { PdfAnswer } from '../../contract/papers/papers';
import { yuan } from '../../domain/documents/shared/said';
import type { ServiceLine, SheetLine } from '../../domain/documents/subsidy-sheet';
import { servicePayTotal } from '../../domain/subsidy/service-pay-total';
import { fundingSources } from '../../domain/vocabulary/handling/funding-sources';
import type { StaffCall } from '../platform/calls/people';
import { haveSheetSet } from '../typesetting/have-set';
import { servicesOf, type Service } from './services-of';
import { subsidySheet } from './subsidy-sheet';

/** The month's sheet as a paper to sign. Accounts stand on it for finance alone, and each look is logged. */
export async function printSubsidySheet(
  { month, withBank }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<PdfAnswer> {
  const { office, person, now } = call;
  const { centre, rows } = await subsidySheet({ month, withBank }, call);
  const services = await servicesOf(office, person.centreId, [month, month]);
  const said = {
    ...{ centre, month, withAccounts: withBank },
    cases: rows.map(caseLine),
    casesTotal: sumOf(rows.map(({ total }) => total)),
    services: services.map(serviceLine),
    servicesTotal: sumOf(services.map(servicePayTotal)),
  };

  return { name: `补贴发放表${month}.pdf`, pdf: await haveSheetSet(office, said, now) };
}

function sumOf(sums: readonly number[]): string {
  return yuan(Math.round(sums.reduce((all, one) => all + one, 0) * 100) / 100);
}

function caseLine(row: SubsidyRow): SheetLine {
  return {
    ...{ number: row.archiveNumber, person: row.person, matter: row.matter, table: row.table },
    handler: `${row.unit} ${row.lawyer}`,
    lines: row.lines.map(({ kind, amount, why }) => `${kind}${yuan(amount)}（${why}）`).join('；'),
    ...{ total: yuan(row.total), source: fundingSources[row.source] },
    paid: row.paidOn === null ? '' : `${row.paidOn} ${row.voucher ?? ''}`,
    account: row.bank === null ? '' : `${row.bank.holder} ${row.bank.bank} ${row.bank.account}`,
  };
}

function serviceLine(one: Service): ServiceLine {
  const { who, kind, unit, from, to, times, source, paidOn, voucher } = one;

  return {
    ...{ who, kind, unit: unit ?? '', days: from === to ? from : `${from}至${to}`, times: String(times) },
    ...{ total: yuan(servicePayTotal(one)), source: fundingSources[source] },
    paid: paidOn === null ? '' : `${paidOn} ${voucher ?? ''}`,
  };
}
