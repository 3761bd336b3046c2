import type { Case } from '../../case/case';
import { dayOf } from '../../time/times';
import type { Day, Instant } from '../../time/times';

function on(at: Instant | null | undefined): Day | undefined {
  return at ? dayOf(at) : undefined;
}

/** The bureau set a decision aside and ordered aid (法-49). */
function ordered({ side }: Case, against: 'refusal' | 'termination'): Instant | null {
  const { objection } = side;
  if (objection?.against !== against || objection.result !== 'ordered') return null;

  return objection.decidedAt;
}

/** The days of a case, by the headings of the ledger. */
export function daysOfCase(c: Case): Readonly<Record<string, Day | undefined>> {
  const { side } = c;
  const { outcome } = side.decision;
  const orderedAt = ordered(c, 'refusal');
  const isRefused = outcome?.result === 'refused' && orderedAt === null;
  const grantedAt = outcome?.result === 'granted' ? outcome.at : orderedAt;
  const isEnded = c.state === 'WITHDRAWN' || c.state === 'DEEMED_WITHDRAWN';

  return {
    申请日: c.route === 'application' ? on(c.submittedAt) : undefined,
    受理日: on(side.acceptance?.at),
    批准日: on(grantedAt),
    不予日: isRefused ? on(outcome.at) : undefined,
    通知日: on(side.notice?.receivedAt),
    指派日: on(side.assignments[0]?.assignedAt),
    结案日: side.closing?.closedOn,
    归档日: on(side.dossier?.passedAt),
    终止日: ordered(c, 'termination') === null ? on(side.termination?.at) : undefined,
    撤回日: isEnded ? on(side.withdrawal?.at ?? c.events.at(-1)?.at) : undefined,
    转出日: on(side.referral?.at),
  };
}
