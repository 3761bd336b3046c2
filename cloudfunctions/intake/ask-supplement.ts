import type { InferOutput } from 'valibot';
import type { askSupplement as contract } from '../../contract/intake/decisions';
import type { Decided } from '../../contract/decided';
import type { Supplement } from '../../domain/case/records/review-record';
import { dayOf } from '../../domain/time/times';
import { handSetDay } from '../../domain/deadlines/hand-set';
import { deskViewOf } from '../casework/change-case';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * The one-time supplement notice (法-43) with FZ-006: everything that is missing, how and by when. A day of
 * rest moves on.
 * @throws DomainError DayInvalid for a day that is too far away
 */
export async function askSupplement(
  { caseId, version, items, overrideReason, ...chosen }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const { calendar } = await deskViewOf(call.office, before.centreId);
  const dueOn = handSetDay(chosen.dueOn, dayOf(call.now), calendar);
  const notice: Supplement = {
    askedAt: call.now,
    dueOn,
    items: items.map((item) => ({ ...item, supplied: false, explanation: null })),
    remindedAt: null,
    suppliedAt: null,
    overrideReason,
  };

  return decide(call, before, {
    action: 'askSupplement',
    note: overrideReason,
    input: { gaps: items.map(({ code }) => code), dueOn, ...(overrideReason && { overrideReason }) },
    change: ({ review }) => ({ review: { ...review, supplements: [...review.supplements, notice] } }),
    content: { items: items.map(({ sentence }) => sentence), dueOn },
  });
}
