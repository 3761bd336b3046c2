import type { Case } from '../../domain/case/case';
import { lastHearing } from '../../domain/quality/hearing-visits';
import { visitAskOn, visitDueOn } from '../../domain/quality/return-visits';
import { centreOf } from '../centre/centre';
import type { Office } from '../platform/office';
import { sha256 } from '../platform/ids';
import { DuplicateDocument } from '../platform/store/store';

/** The id of the return visit of a case: there is one. */
export function visitId(caseId: string): string {
  return sha256(`return visit ${caseId}`).slice(0, 24);
}

/** Plans the return visit of a case that was closed, and ends the plan once it was made. Again it changes nothing. */
export async function planVisit(office: Office, c: Case): Promise<void> {
  if (c.closing.closing === null) return;
  const _id = visitId(c._id);
  if (c.voices.followUps.length > 0) {
    await office.store.updateWhere('visits', { _id, open: true }, { set: { open: false } });

    return;
  }
  const { rules } = await centreOf(office, c.centreId);
  const dueOn = visitDueOn(c, rules);
  const { closedOn } = c.closing.closing;
  if (dueOn === null || (await office.store.get('visits', _id)) !== null) return;
  const { centreId, _id: caseId } = c;
  try {
    await office.store.add('visits', {
      ...{ _id, centreId, caseId, version: 1, open: true, dueOn, tries: [] },
      askOn: visitAskOn(closedOn, dueOn),
    });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }
}

/** Puts a case with hearings where the list of hearings finds it. Again it changes nothing. */
export async function planHearings({ store }: Office, c: Case): Promise<void> {
  const last = lastHearing(c);
  if (last === null) return;
  const { _id, centreId } = c;
  if ((await store.updateWhere('hearing_plans', { _id }, { set: { last } })) === 1) return;
  try {
    await store.add('hearing_plans', { _id, centreId, last });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }
}
