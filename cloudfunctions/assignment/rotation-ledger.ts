import type { LedgerAnswer, LedgerEntry } from '../../contract/assignment/candidates';
import { noTurns } from '../../domain/assignment/provider';
import { refuseBlind } from '../casework/opening/staff-case';
import { providersOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { assignedCases, turnsOf, type AssignedCase } from './turns';

const mostEntries = 200;

/** Who got which case when, and how many turns everyone had: the same figures that the suggestion uses. */
export async function rotationLedger(
  _input: object,
  { office, person, now }: StaffCall,
): Promise<LedgerAnswer> {
  refuseBlind(person);
  const [cases, { firms, lawyers }] = await Promise.all([
    assignedCases(office, person.centreId),
    providersOf(office, person.centreId),
  ]);
  const turns = turnsOf(cases, now);
  const entries = cases.flatMap(entriesOf).sort((a, b) => (a.at < b.at ? 1 : -1));

  return {
    entries: entries.slice(0, mostEntries),
    turns: lawyers.map(({ _id: lawyerId, name: lawyerName, firmId }) => ({
      lawyerId,
      lawyerName,
      firmName: firms.find((firm) => firm._id === firmId)?.name ?? '',
      ...(turns.get(lawyerId) ?? noTurns),
    })),
  };
}

function entriesOf({ _id: caseId, receiptNo, assignment }: AssignedCase): LedgerEntry[] {
  return assignment.assignments.map(
    ({ assignedAt: at, lawyerName, firmName, reasons, endReason: ended }) => ({
      at,
      caseId,
      receiptNo,
      lawyerName,
      firmName,
      reasons,
      ended,
    }),
  );
}
