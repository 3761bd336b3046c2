import type { Case } from '../../case/case';
import { dayOf } from '../../time/times';
import type { Day, Instant } from '../../time/times';

function on(at: Instant | null | undefined): Day | undefined {
  return at ? dayOf(at) : undefined;
}

/** The bureau set a decision aside and ordered aid (法-49). */
function ordered({ review }: Case, against: 'refusal' | 'termination'): Instant | null {
  const { objection } = review;
  if (objection?.against !== against || objection.result !== 'ordered') return null;

  return objection.decidedAt;
}

/** The days of a case, by the headings of the ledger. */
export function daysOfCase(c: Case): Readonly<Record<string, Day | undefined>> {
  const { review, intake, assignment, closing } = c;
  const { outcome } = review.decision;
  const orderedAt = ordered(c, 'refusal');
  const isRefused = outcome?.result === 'refused' && orderedAt === null;
  const grantedAt = outcome?.result === 'granted' ? outcome.at : orderedAt;
  const isEnded = c.state === 'WITHDRAWN' || c.state === 'DEEMED_WITHDRAWN';

  return {
    申请日: c.route === 'application' ? on(c.submittedAt) : undefined,
    受理日: on(intake.acceptance?.at),
    批准日: on(grantedAt),
    不予日: isRefused ? on(outcome.at) : undefined,
    通知日: on(intake.notice?.receivedAt),
    指派日: on(assignment.assignments[0]?.assignedAt),
    结案日: closing.closing?.closedOn,
    交卷日: on(closing.dossier?.submittedAt),
    归档日: on(closing.dossier?.passedAt),
    异议日: on(review.objection?.filedAt),
    终止日: ordered(c, 'termination') === null ? on(closing.termination?.at) : undefined,
    撤回日: isEnded ? on(intake.withdrawal?.at ?? c.events.at(-1)?.at) : undefined,
    转出日: on(intake.referral?.at),
  };
}
