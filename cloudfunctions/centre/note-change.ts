import type { Instant } from '../../domain/time/times';
import { newId } from '../platform/ids';
import type { OfficeChange } from '../platform/documents';
import type { Office } from '../platform/office';
import { sealed } from '../platform/sealing/seals';
import type { StaffPerson } from '../platform/calls/people';

type Change = Pick<OfficeChange, 'kind' | 'target' | 'title' | 'before' | 'after'>;

/** Whoever changes something, and when. */
export interface Changing {
  readonly office: Office;
  readonly person: Pick<StaffPerson, 'id' | 'name' | 'centreId'>;
  readonly now: Instant;
}

/** Who changed what in the office itself (accounts, centre, rules): dated, with both values. */
export function changeNoted(
  { office, person, now }: Changing,
  change: Change,
  _id: string = newId(),
): OfficeChange {
  const { id, name, centreId } = person;
  const noted: OfficeChange = { _id, at: now, centreId, who: { id, name }, ...change };

  return sealed(office.keys, 'office_changes', noted);
}

/** Writes a change down. */
export async function noteChange(call: Changing, change: Change): Promise<void> {
  await call.office.store.add('office_changes', changeNoted(call, change));
}
