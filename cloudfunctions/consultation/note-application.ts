import type { Case } from '../../domain/case/case';
import type { StaffCall } from '../platform/calls/people';

/** Writes beside a question of one's own centre which application it became; one that is not there changes nothing. */
export async function noteApplication(
  id: string,
  { _id: caseId, receiptNo }: Case,
  { office, person }: StaffCall,
): Promise<void> {
  const own = { _id: id, centreId: person.centreId };
  await office.store.updateWhere('consultations', own, {
    set: { application: { caseId, receiptNo }, toCount: true },
  });
}
