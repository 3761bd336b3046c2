import type { ComplaintRecord } from '../../domain/quality/complaint';
import { isOpenComplaint } from '../../domain/quality/complaint';
import { DomainError } from '../../domain/refusals/errors';
import type { Instant } from '../../domain/time/times';
import type { Complaint } from '../platform/documents';
import type { Office } from '../platform/office';
import { seal, unseal } from '../platform/sealing/sealing';
import { DuplicateDocument } from '../platform/store/store';

/** A complaint as it is kept, with what was sealed. */
export interface KeptComplaint {
  readonly stored: Complaint;
  readonly record: ComplaintRecord;
}

type Who = Complaint['course'][number]['who'];
export type Happened = { readonly at: Instant; readonly who: Who; readonly did: string };

/** Whoever asks on the phone; the course never shows their name. */
export const theirself = (key: string): Who => ({ id: key, name: '投诉人' });

const place = (id: string) => ({ collection: 'complaints', id, field: 'sealed' });

/** What stands beside the sealed record: whatever lists and counts look for. */
function beside({ keys }: Office, id: string, record: ComplaintRecord) {
  return {
    caseId: record.caseId,
    delegateId: record.delegation?.staffId ?? null,
    mergedInto: record.mergedInto,
    open: isOpenComplaint(record),
    order: `${record.receivedAt} ${id}`,
    lawyerId: record.target.lawyerId,
    firmId: record.target.firmId,
    sealed: seal(keys, place(id), record),
    facts: {
      receivedAt: record.receivedAt,
      about: record.about,
      finding: record.decision?.finding ?? null,
      result: record.decision?.result ?? null,
      answeredAt: record.decision?.at ?? null,
      appeals: record.appeals.map(({ kind }) => kind),
    },
    receiptNo: record.quiet ? null : record.receiptNo,
    toCount: true,
  };
}

/** The complaint with what was sealed. */
export function opened({ keys }: Office, stored: Complaint): KeptComplaint {
  return { stored, record: unseal(keys, place(stored._id), stored.sealed) as ComplaintRecord };
}

/** @throws DomainError LineNotFound for one that is not there, or of another centre */
export async function keptComplaint(office: Office, centreId: string, id: string): Promise<KeptComplaint> {
  const stored = await office.store.get('complaints', id);
  if (!stored || stored.centreId !== centreId) throw new DomainError('LineNotFound');

  return opened(office, stored);
}

/** Enters a complaint; the same id again changes nothing. */
export async function enterComplaint(
  office: Office,
  given: Pick<Complaint, '_id' | 'centreId' | 'ownerKey' | 'takenById'>,
  record: ComplaintRecord,
  happened: Happened,
): Promise<void> {
  const document = { ...given, version: 1, ...beside(office, given._id, record), course: [happened] };
  try {
    await office.store.add('complaints', document);
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }
}

/**
 * Writes the next state of a complaint with its line of the course, if nobody was quicker.
 * @throws DomainError LineHasChanged with who did what
 */
export async function writeComplaint(
  office: Office,
  { stored }: KeptComplaint,
  record: ComplaintRecord,
  happened: Happened,
): Promise<KeptComplaint> {
  const { _id, version } = stored;
  const set = { ...beside(office, _id, record), version: version + 1 };
  const written = await office.store.updateWhere(
    'complaints',
    { _id, version },
    { set, append: { course: [happened] } },
  );
  if (written === 0) {
    const last = (await office.store.get('complaints', _id))?.course.at(-1);
    throw new DomainError('LineHasChanged', { who: last?.who.name, what: last?.did });
  }

  return { stored: { ...stored, ...set, course: [...stored.course, happened] }, record };
}
