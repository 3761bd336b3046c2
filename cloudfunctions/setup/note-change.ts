import { newId } from '../platform/ids';
import type { OfficeChange } from '../platform/documents';
import type { StaffCall } from '../platform/people';

type Change = Pick<OfficeChange, 'kind' | 'target' | 'title' | 'before' | 'after'>;

/** Who changed what in the office itself (accounts, centre, rules): dated, with both values. */
export function changeNoted({ person, now }: StaffCall, change: Change): OfficeChange {
  const { id, name, centreId } = person;

  return { _id: newId(), at: now, centreId, who: { id, name }, ...change };
}

/** Writes a change down. */
export async function noteChange(call: StaffCall, change: Change): Promise<void> {
  await call.office.store.add('office_changes', changeNoted(call, change));
}
