import type { InferOutput } from 'valibot';
import type { SubsidyRow, SubsidySheet, subsidySheet as contract } from '../../contract/finance/subsidy';
import type { Case } from '../../domain/case/case';
import { matterLabel, recipients } from '../../domain/documents/shared/said';
import { noteLook } from '../casework/opening/access-log';
import { centreOf, providersOf } from '../centre/centre';
import type { Firm } from '../platform/documents';
import type { Office } from '../platform/office';
import type { StaffCall } from '../platform/calls/people';
import { bankOf, lastSigns } from './bank';
import { mustKeepAccounts, mustSeeSubsidies } from './may-see';

/** Cases of one month's sheet; a centre with more pays twice a month. */
const most = 400;

/** The month's sheet: what was approved in it, one line a case. Accounts are shown to finance alone, and logged. */
export async function subsidySheet(
  { month, withBank }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<SubsidySheet> {
  const { office, person } = call;
  mustSeeSubsidies(person);
  if (withBank) mustKeepAccounts(person);
  const cases = await casesOfMonth(office, person.centreId, month);
  const [{ firms }, centre] = await Promise.all([
    providersOf(office, person.centreId),
    centreOf(office, person.centreId),
  ]);
  if (withBank) for (const c of cases) await noteLook(call, c, 'bank', c.closing.subsidy?.firmId ?? '');
  const keepsAccounts = person.roles.includes('finance');

  return {
    centre: centre.name,
    month,
    rows: cases.map((c) => rowOf(office, c, withBank ? firms : [])),
    mayPublish: keepsAccounts || person.roles.includes('director'),
    mayEnterBank: keepsAccounts,
    firms: keepsAccounts ? firms.map((firm) => firmLine(office, firm)) : [],
  };
}

/** The cases whose subsidy was approved in a month, opened. */
export async function casesOfMonth(
  office: Office,
  centreId: string,
  month: string,
): Promise<readonly Case[]> {
  const lines = await office.store.find(
    'cases',
    { centreId, 'desk.subsidyMonth': month },
    { limit: most, order: [['desk.rank', 'asc']], fields: ['_id'] },
  );
  const cases = await Promise.all(lines.map(({ _id }) => office.cases.find(_id)));

  return cases.filter((c) => c !== null);
}

function firmLine(office: Office, firm: Firm): SubsidySheet['firms'][number] {
  const bank = bankOf(office, firm);

  return { id: firm._id, name: firm.name, account: bank && lastSigns(bank) };
}

function rowOf(office: Office, c: Case, firms: readonly Firm[]): SubsidyRow {
  const { subsidy, payment, archive } = c.closing;
  const firm = firms.find(({ _id }) => _id === subsidy?.firmId);

  return {
    caseId: c._id,
    archiveNumber: archive?.number ?? '',
    person: recipients(c),
    matter: matterLabel(c),
    unit: subsidy?.unit ?? '',
    lawyer: c.assignment.assignments.findLast(({ agreedAt }) => agreedAt !== null)?.lawyerName ?? '',
    table: subsidy?.table ?? '',
    source: subsidy?.source ?? 'budget',
    lines: subsidy?.lines ?? [],
    total: subsidy?.total ?? 0,
    approvedAt: subsidy?.approved?.at ?? '',
    ...{ paidOn: payment?.paidOn ?? null, voucher: payment?.voucher ?? null },
    publishedIn: subsidy?.published?.batch ?? null,
    bank: firm ? bankOf(office, firm) : null,
  };
}
