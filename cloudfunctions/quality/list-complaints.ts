import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/quality/complaint-register';
import { maySeeComplaint, shownAsWaiting } from '../../domain/quality/complaint-hands';
import { refuseBlind } from '../casework/opening/staff-case';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { complaintLine, shownTo } from './complaint-view';
import { flowFresh } from './flow-complaints';
import { staffHands, withHouse } from './of-house';
import { opened } from './kept-complaint';

const perPage = 100;
/** Pages looked through for one page of what the person may see. */
const furthest = 5;

/**
 * The register of complaints, as far as the person may see it. Whoever manages the accounts sees none, but is told how
 * many nobody here may look into: they can call the bureau. @throws DomainError NotAllowed
 */
export async function listComplaints(
  { scope, cursor }: InferOutput<typeof contract.listComplaints.input>,
  { office, person, now }: StaffCall,
): Promise<{ lines: readonly contract.ComplaintLine[]; next: string | null; stranded: number }> {
  if (!person.roles.includes('user_manager')) refuseBlind(person);
  const { centreId } = person;
  await flowFresh(office, centreId);
  const centre = await centreOf(office, centreId);
  const lines: contract.ComplaintLine[] = [];
  const staff = await staffHands(office, centreId);
  let stranded = 0;
  let next: string | null = cursor;
  for (let read = 0; read < furthest && lines.length < perPage; read += 1) {
    const query = {
      centreId,
      ...(scope === 'open' && { open: true }),
      ...(next !== null && { order: is.below(next) }),
    };
    const page = { limit: perPage, order: [['order', 'desc']] as const };
    const found = await office.store.find('complaints', query, page);
    for (const stored of found) {
      const kept = { stored, record: await withHouse(office, centreId, opened(office, stored).record) };
      const isStranded = kept.record.falls === 'outside' && stored.open;
      if (isStranded && shownAsWaiting(kept.record, staff).some(({ id }) => id === person.id)) stranded += 1;
      if (!maySeeComplaint(kept.record, stored, person)) continue;
      lines.push(complaintLine({ stored, record: shownTo(kept, person) }, centre, now));
    }
    next = found.length === perPage ? (found.at(-1)?.order ?? null) : null;
    if (next === null) break;
  }

  return { lines: scope === 'open' ? pressingFirst(lines) : lines, next, stranded };
}

function pressingFirst(lines: readonly contract.ComplaintLine[]): readonly contract.ComplaintLine[] {
  const due = ({ waits }: contract.ComplaintLine): string => waits[0]?.dueOn ?? '9999';

  return [...lines].sort((a, b) => due(a).localeCompare(due(b)));
}
