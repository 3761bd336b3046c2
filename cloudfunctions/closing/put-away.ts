import type { Decided } from '../../contract/decided';
import { archiveClassOf, archiveNumber, archiveYear, expiryOf } from '../../domain/closing/archive-place';
import type { Case } from '../../domain/case/case';
import type { ArchivePlace, ClosingRecord, FilingCheck } from '../../domain/case/records/closing-record';
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

/** The step by which it goes there: a whole dossier with its check, or the approval file alone. */
type PutAway =
  | { readonly action: 'passDossier'; readonly input: Place & { readonly check: FilingCheck } }
  | { readonly action: 'fileAway'; readonly input: Place };

/**
 * Puts a file away under the next number of its class and year: the guards speak before a number is taken, and a
 * number whose step then loses is noted as unused (decision 3).
 */
export async function putAway(
  call: StaffCall,
  before: Case,
  named: PutAway,
  change: (closing: ClosingRecord) => Partial<ClosingRecord>,
): Promise<Decided> {
  const { office, now, person } = call;
  const step: Step = {
    ...{ ...named, actor: actingFor(person, before, named.action), at: now },
    change: ({ closing }) => ({ closing: { ...closing, ...change(closing) } }),
  };
  const view = await deskViewOf(office, before.centreId);
  const { closing = before.closing, ...changed } = may(view, before, step);

  const { volumes, shelf, retentionYears, secret } = named.input;
  const place: Place = { volumes, shelf, retentionYears, secret };
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
