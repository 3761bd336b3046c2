import type { HelpedCase, StationWork } from '../../contract/network/own-station';
import { caseStateLabel } from '../../domain/vocabulary/case-states';
import { asNow, recordFields } from '../platform/store/cases';
import type { StoredCase } from '../platform/documents';
import type { CitizenCall } from '../platform/calls/people';
import { atStation } from '../casework/opening/at-station';

const most = 50;
const fields = ['state', 'receiptNo', 'submittedAt', ...recordFields('intake.confirmation')];

/**
 * For whom this phone works, and what was filled in on it: number and state, no more. Two reads.
 * Whose work at the station has ended sees none of it any longer.
 */
export async function myStation(_input: object, call: CitizenCall): Promise<StationWork> {
  const { office, person } = call;
  const at = await atStation(call);
  if (!at) return { worker: null, cases: [] };
  const found = await office.store.find(
    'cases',
    { 'intake.confirmation.helperKey': person.key },
    { limit: most, order: [['createdAt', 'desc']], fields },
  );

  return {
    worker: { name: at.worker.name, station: at.station.name },
    cases: found.map(asNow).map(helpedCase),
  };
}

function helpedCase({ _id, state, receiptNo, submittedAt, intake }: StoredCase): HelpedCase {
  const confirmed = (intake.confirmation?.confirmedAt ?? null) !== null;

  return {
    caseId: _id,
    receiptNo: receiptNo ?? '',
    stateLabel: caseStateLabel(state).citizen,
    submittedAt: submittedAt ?? '',
    confirmed,
    wrong: confirmed ? null : (intake.confirmation?.wrong ?? null),
  };
}
