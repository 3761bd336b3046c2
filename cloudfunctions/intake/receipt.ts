import type { SubmitAnswer } from '../../contract/intake/submit-application';
import type { Case } from '../../domain/case/case';
import { peopleIn } from '../../domain/case/people';
import { isQuiet } from '../../domain/case/quiet';
import { dayOf, type Instant } from '../../domain/time/times';
import { clocksOf, dueDay } from '../../domain/deadlines';
import { statutory } from '../../domain/deadlines/limits';
import { calendarOf } from '../centre/calendar';
import { DomainError } from '../../domain/refusals/errors';
import type { Centre } from '../platform/documents';

type Known = Pick<Centre, 'rules' | 'years' | 'phone' | 'address'>;

/** The receipt of a submitted case: the number, and by when the person hears. Asked again it is the same. */
export function receiptOf(c: Case, now: Instant, centre: Known): SubmitAnswer {
  const { receiptNo, submittedAt } = c;
  if (receiptNo === null || submittedAt === null) throw new DomainError('CaseNotFound');
  const calendar = calendarOf(centre);
  const first = clocksOf(c, now, calendar, centre.rules)[0];

  return {
    caseId: c._id,
    receiptNo,
    submittedAt,
    greenChannel: c.assessment?.greenChannel === true,
    hearBy: first?.dueOn ?? dayOf(submittedAt),
    decideBy: dueDay(dayOf(submittedAt), statutory.review.limit, calendar)?.day ?? null,
    hearBySentence: first?.citizenSentence ?? '',
    people: peopleIn(c),
    way: c.contact.way,
    quiet: isQuiet(c),
    centrePhone: centre.phone,
    centreAddress: centre.address,
  };
}
