import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/quality/complaint-register';
import { actsFor } from '../../domain/quality/complaint-acts';
import { isAbout, maySeeComplaint } from '../../domain/quality/complaint-hands';
import { dayInWords } from '../../domain/time/in-words';
import { dayOf } from '../../domain/time/times';
import { DomainError } from '../../domain/refusals/errors';
import { refuseBlind } from '../casework/opening/staff-case';
import { centreOf, staffNames } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { complaintLine, shownTo } from './complaint-view';
import { withHouse } from './of-house';
import { keptComplaint, opened, type KeptComplaint } from './kept-complaint';

const mostAlike = 20;

/** One complaint with its course and what may be done. @throws DomainError NotAllowed, LineNotFound */
export async function openComplaint(
  { id }: InferOutput<typeof contract.openComplaint.input>,
  call: StaffCall,
): Promise<contract.ComplaintSheet> {
  const { office, person, now } = call;
  refuseBlind(person);
  const kept = await complaintFor(call, id);
  const { stored, record } = kept;
  const centre = await centreOf(office, person.centreId);
  const names = await staffNames(office, person.centreId);
  const acts = actsFor(record, person);

  return {
    ...complaintLine({ stored, record: shownTo(kept, person) }, centre, now),
    version: stored.version,
    record: shownTo(kept, person),
    acts,
    course: stored.course.map(({ at, who, did }) => ({ at, who: who.name, did })),
    alike: acts.includes('merge') ? await alikeTo(call, kept) : [],
    colleagues: acts.includes('delegate')
      ? Object.fromEntries(
          Object.entries(names).filter(([key, name]) => !isAbout(record, { id: key, name, roles: [] })),
        )
      : {},
  };
}

/** The complaint, for whoever may see it; to all others it looks like none. @throws DomainError LineNotFound */
export async function complaintFor({ office, person }: StaffCall, id: string): Promise<KeptComplaint> {
  const { stored, record: asKept } = await keptComplaint(office, person.centreId, id);
  const kept = { stored, record: await withHouse(office, person.centreId, asKept) };
  if (!maySeeComplaint(kept.record, kept.stored, person)) throw new DomainError('LineNotFound');

  return kept;
}

/** Those of the same phone or case that are still being looked into. */
async function alikeTo(
  { office, person, now }: StaffCall,
  { stored, record }: KeptComplaint,
): Promise<readonly { id: string; says: string }[]> {
  const { centreId } = person;
  const by = stored.ownerKey !== null ? { ownerKey: stored.ownerKey } : { caseId: record.caseId };
  if (Object.values(by).every((value) => value === null)) return [];
  const page = { limit: mostAlike, order: [['order', 'desc']] as const };
  const found = await office.store.find('complaints', { centreId, ...by }, page);

  const open = found.filter((one) => one.open && one._id !== stored._id);
  const all = open.map(async (one) => ({
    stored: one,
    record: await withHouse(office, centreId, opened(office, one).record),
  }));

  return (await Promise.all(all))
    .filter(({ stored: one, record: other }) => maySeeComplaint(other, one, person))
    .map(({ stored: one, record: other }) => ({
      id: one._id,
      says: `${dayInWords(dayOf(other.receivedAt), dayOf(now))}：${shownTo({ stored: one, record: other }, person).text.slice(0, 30)}`,
    }));
}
