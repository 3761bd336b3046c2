import type { Case } from '../../domain/case/case';
import { withoutOwnComplaints, type EnteredComplaint } from '../../domain/quality/own-complaints';
import type { StaffPerson } from '../platform/calls/people';
import type { Office } from '../platform/office';
import { opened } from './kept-complaint';

const most = 100;

/** What the register holds of the complaints of a case. */
export async function enteredOf(office: Office, caseId: string): Promise<readonly EnteredComplaint[]> {
  const found = await office.store.find('complaints', { caseId }, { limit: most });

  return found.map((stored) => ({ id: stored._id, record: opened(office, stored).record }));
}

/** The case as this person may read it: without what was complained of themselves (see `withoutOwnComplaints`). */
export async function readBy(
  { office, person }: { readonly office: Office; readonly person: StaffPerson },
  c: Case,
): Promise<Case> {
  const { complaints, followUps } = c.voices;
  // Most cases have none: they are not asked for twice.
  if (complaints.length === 0 && !followUps.some(({ feeAsked }) => feeAsked)) return c;

  return withoutOwnComplaints(c, person, await enteredOf(office, c._id));
}
