import type { OwnComplaint } from '../../contract/voices/own-complaints';
import type { ComplaintRecord } from '../../domain/quality/complaint';
import { waitsOf, type ComplaintWait } from '../../domain/quality/complaint-waits';
import { dayInWords } from '../../domain/time/in-words';
import { dayOf, type Instant } from '../../domain/time/times';
import { complaintFindings } from '../../domain/vocabulary/voices/complaint-findings';
import { complaintSubjects } from '../../domain/vocabulary/voices/complaint-subjects';
import { complaintStates } from '../../domain/vocabulary/voices/complaint-words';
import { calendarOf } from '../centre/calendar';
import type { Centre } from '../platform/documents';

/** What comes next, as the person reads it. */
const next: Readonly<Record<ComplaintWait, (day: string) => string>> = {
  call: (day) => `先别给钱。${day}前给您打电话问清楚。`,
  accept: (day) => `${day}前告诉您受不受理。`,
  supplement: (day) => `请在${day}前把要的内容补上。`,
  decide: (day) => `${day}前把查的结果告诉您。`,
  tell: (day) => `${day}前告诉您结果。`,
  contest: (day) => `您说不同意，${day}前再答复您。`,
};

/** A complaint as whoever made it reads it: where it stands, until when, what was found, what can be done. */
export function ownComplaint(
  { id, record }: { readonly id: string; readonly record: ComplaintRecord },
  centre: Centre,
  now: Instant,
): OwnComplaint {
  const { receivedAt, about, text, state, decision, supplement, contest } = record;
  const today = dayOf(now);
  const waits = waitsOf(record, centre.rules, calendarOf(centre));
  const promises = waits.map(({ wait, dueOn }) =>
    dueOn < today ? '已经过了日子，您可以打电话催。' : next[wait](dayInWords(dueOn, today)),
  );
  const isRead = state === 'told' && decision !== null;

  return {
    id,
    at: receivedAt,
    about: complaintSubjects[about],
    text,
    says: [`${complaintStates[state].citizen}。`, ...promises].join(''),
    answer: isRead ? `${complaintFindings[decision.finding].citizen}${decision.answer}` : null,
    asked: state === 'supplement' ? (supplement?.what ?? null) : null,
    mayContest: isRead && contest === null,
    contest: contest && { text: contest.text, answer: contest.answer },
  };
}
