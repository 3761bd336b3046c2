import type { ComplaintLine } from '../../contract/quality/complaint-register';
import { isForBureau, mayHandle } from '../../domain/quality/complaint-hands';
import { isContested, type ComplaintRecord } from '../../domain/quality/complaint';
import { waitsOf } from '../../domain/quality/complaint-waits';
import { daysBetween } from '../../domain/time/days';
import { dayOf, type Instant } from '../../domain/time/times';
import { calendarOf } from '../centre/calendar';
import type { Centre } from '../platform/documents';
import type { StaffPerson } from '../platform/calls/people';
import type { KeptComplaint } from './kept-complaint';

/** A complaint as the register lists it. */
export function complaintLine(
  { stored, record }: KeptComplaint,
  centre: Centre,
  now: Instant,
): ComplaintLine {
  const today = dayOf(now);

  return {
    id: stored._id,
    receivedAt: record.receivedAt,
    way: record.way,
    about: record.about,
    whom: record.target.name,
    receiptNo: record.receiptNo,
    state: record.state,
    contested: isContested(record),
    finding: record.decision?.finding ?? null,
    waits: waitsOf(record, centre.rules, calendarOf(centre)).map((one) => ({
      ...one,
      daysLeft: daysBetween(today, one.dueOn),
    })),
  };
}

const hidden = '（替投诉人保密，内容只给司法局看）';

/** Who asked stays with the bureau and whoever wrote it down, where the complaint is quiet and about the house itself. */
export function shownTo(
  { stored, record }: KeptComplaint,
  person: Pick<StaffPerson, 'id' | 'name' | 'roles'>,
): ComplaintRecord {
  const isHidden = record.quiet && isForBureau(record);
  if (!isHidden || mayHandle(record, person) || stored.takenById === person.id) return record;

  const { supplement, delegation, contest } = record;

  return {
    ...record,
    ...{
      supplement: supplement && { ...supplement, answer: null },
      contest: contest && { ...contest, text: hidden },
    },
    delegation: delegation && { ...delegation, report: null },
    decision: record.decision && { ...record.decision, answer: hidden },
    name: null,
    phone: null,
    caseId: null,
    receiptNo: null,
    text: hidden,
  };
}
