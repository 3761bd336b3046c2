import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { advance as contract } from '../../contract/review/decisions';
import { dayOf } from '../../domain/time/times';
import { handSetDay } from '../../domain/deadlines/hand-set';
import { deskViewOf } from '../casework/change-case';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * Aid before the review is done, where time or evidence would be lost (法-44). A day of rest for the papers moves on.
 * @throws DomainError DayInvalid for a day that is too far away
 */
export async function advance(
  { caseId, version, ground, reason, ...chosen }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const { calendar } = await deskViewOf(call.office, before.centreId);
  const today = dayOf(call.now);
  const supplementDueOn = handSetDay(chosen.supplementDueOn, today, calendar, 'supplementDueOn');
  const given = { ground, reason, supplementDueOn, decidedAt: call.now, by: call.person.id };

  return decide(call, before, {
    action: 'advance',
    note: reason,
    input: { ground, reason, dueOn: supplementDueOn },
    change: ({ review }) => ({
      review: { ...review, advance: { ...given, suppliedAt: null, confirmedAt: null } },
    }),
  });
}
