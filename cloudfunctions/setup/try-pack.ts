import { daysAfter } from '../../domain/time/moments';
import { peopleIn } from '../../domain/case/people';
import type { InferOutput } from 'valibot';
import type { ChangedCase, PackTrial, tryPack as contract } from '../../contract/setup/packs';
import { dayOf } from '../../domain/time/times';
import { assess, compareAssessments, plannedPack, type Pack } from '../../domain/eligibility';
import { likelySubsidy } from '../../domain/closing/likely-subsidy';
import type { SubsidyTable } from '../../domain/subsidy/table';
import { matterLabel } from '../../domain/documents/shared/said';
import { openStored } from '../platform/store/case-sealing';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { assessmentOf } from '../casework/assessment-of';
import { centreOf } from '../centre/centre';
import { mustReadSetUp } from '../centre/director';

const perPage = 100;
const aYear = 365;

/**
 * Judges the next hundred cases once more under a version that does not hold yet, each from its own facts, and names
 * every one whose answer would be another one, with the rules. Only those submitted within a year count. Changes nothing.
 * @throws DomainError PackUnknown
 */
export async function tryPack(
  { plan, cursor }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<PackTrial> {
  mustReadSetUp(person);
  const pack = plannedPack(plan, plan.from);
  const query = { centreId: person.centreId, ...(cursor && { 'desk.rank': is.after(cursor) }) };
  const found = await office.store.find('cases', query, { limit: perPage, order: [['desk.rank', 'asc']] });
  const since = daysAfter(now, -aYear);
  const ofTheYear = found.filter(
    ({ submittedAt, pack: kept }) => (submittedAt ?? '') > since && kept.id !== '',
  );

  const { subsidyTables = [] } = await centreOf(office, person.centreId);

  return {
    looked: ofTheYear.length,
    changed: ofTheYear.flatMap((stored) => changeOf(openStored(office.keys, stored), pack, subsidyTables)),
    next: (found.length === perPage && found.at(-1)?.desk.rank) || null,
  };
}

function changeOf(
  c: ReturnType<typeof openStored>,
  pack: Pack,
  tables: readonly SubsidyTable[],
): ChangedCase[] {
  const old = assessmentOf(c);
  const change = old && compareAssessments(old, assess(c.facts, pack));
  if (!change) return [];
  const { _id: caseId, receiptNo, submittedAt, createdAt, members, dispute } = c;
  const submittedOn = dayOf(submittedAt ?? createdAt);

  return [
    {
      caseId,
      receiptNo,
      matter: matterLabel(c),
      submittedOn,
      persons: peopleIn({ members }),
      money: dispute.amount ?? 0,
      subsidy: likelySubsidy(c, tables, submittedOn),
      ...change,
    },
  ];
}
