import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { remindSupplement as contract } from '../../contract/intake/decisions';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Reminds the applicant once before the day for supplements has passed. */
export async function remindSupplement(
  { caseId, version }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'remindSupplement',
    input: {},
    change: ({ review }) => ({
      review: {
        ...review,
        supplements: review.supplements.map((one, at, all) =>
          at === all.length - 1 ? { ...one, remindedAt: call.now } : one,
        ),
      },
    }),
  });
}
