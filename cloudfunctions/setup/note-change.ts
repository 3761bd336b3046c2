import { newId } from '../platform/ids';
import type { OfficeChange } from '../platform/documents';
import type { StaffCall } from '../platform/people';

/** Writes down who changed what in the office itself (accounts, centre, rules): dated, with both values. */
export async function noteChange(
  { office, person, now }: StaffCall,
  change: Pick<OfficeChange, 'kind' | 'target' | 'title' | 'before' | 'after'>,
): Promise<void> {
  const { id, name } = person;
  await office.store.add('office_changes', {
    _id: newId(),
    at: now,
    centreId: person.centreId,
    who: { id, name },
    ...change,
  });
}
