import type { Decided } from '../../contract/decided';
import { archiveClassOf, archiveNumber, archiveYear, expiryOf } from '../../domain/closing/archive-place';
import type { Case } from '../../domain/case/case';
import type { ArchivePlace, ClosingRecord } from '../../domain/case/records/closing-record';
import { dayOf } from '../../domain/time/times';
import { isDomainError } from '../../domain/refusals/errors';
import { actingFor } from '../casework/acting';
import { deskViewOf, may, write, type Step } from '../casework/change-case';
import { decided } from '../casework/decide';
import { centreOf } from '../centre/centre';
import { noteUnused, takeNumbers } from '../platform/store/numbers';
import type { StaffCall } from '../platform/calls/people';

/** What the archivist says of the place. */
type Place = Pick<ArchivePlace, 'volumes' | 'shelf' | 'retentionYears' | 'secret'>;

/**
 * Puts a file away under the next number of its class and year: the guards speak before a number is taken, and a
 * number whose step then loses is noted as unused (decision 3).
 */
export async function putAway(
  call: StaffCall,
  before: Case,
  action: 'passDossier' | 'fileAway',
  place: Place,
  change: (closing: ClosingRecord) => Partial<ClosingRecord>,
): Promise<Decided> {
  const { office, now, person } = call;
  const step: Step = {
    ...{ action, actor: actingFor(person, before, action), at: now, input: place },
    change: ({ closing }) => ({ closing: { ...closing, ...change(closing) } }),
  };
  const view = await deskViewOf(office, before.centreId);
  const { closing = before.closing, ...changed } = may(view, before, step);

  const archiveClass = archiveClassOf(before);
  const year = archiveYear(before, dayOf(now));
  const counter = `archive:${before.centreId}:${year}`;
  const { [archiveClass]: serial = 0 } = await takeNumbers(office.store, counter, [archiveClass]);
  const { shortName } = await centreOf(office, before.centreId);
  const number = archiveNumber(shortName, { archiveClass, year, serial });
  const expiresOn = expiryOf(year, place.retentionYears);
  const archive = { at: now, by: person.id, number, archiveClass, year, serial, ...place, expiresOn };
  try {
    const passed = {
      step: { ...step, note: number },
      changed: { ...changed, closing: { ...closing, archive } },
    };

    return decided(await write(office, view, before, passed));
  } catch (error) {
    const why = isDomainError(error) ? error.code : 'ServiceBusy';
    await noteUnused(office.store, counter, { [archiveClass]: serial }, `${before._id}: ${why}`, now);
    throw error;
  }
}
