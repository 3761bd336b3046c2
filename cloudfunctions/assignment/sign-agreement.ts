import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { signAgreement as contract } from '../../contract/assignment/steps';
import { currentAssignment } from '../../domain/procedure';
import { decide } from '../casework/decide';
import { workCaseAt } from '../casework/work-case';
import type { WorkCall } from '../platform/people';
import { withLast } from './with-last';

/** The agreement between person and lawyer is signed (148-27), with FZ-012 and FZ-003. */
export async function signAgreement(
  { caseId, version, excuse }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);
  const current = currentAssignment(before);

  return decide(call, before, {
    action: 'signAgreement',
    note: excuse,
    input: excuse ? { excuse } : {},
    change: ({ assignment }) => ({
      assignment: {
        ...assignment,
        assignments: withLast(assignment.assignments, { agreedAt: call.now, excuse }),
      },
    }),
    content: {
      firm: current?.firmName ?? '',
      lawyer: current?.lawyerName ?? '',
      lawyerPhone: current?.lawyerPhone ?? '',
    },
  });
}
