import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { nameLawyer as contract } from '../../contract/assignment/steps';
import { unfitness } from '../../domain/assignment/all-rules';
import { currentAssignment } from '../../domain/procedure';
import { DomainError } from '../../domain/refusals/errors';
import { decide } from '../casework/decide';
import { workCaseAt } from '../casework/opening/work-case';
import { providersOf } from '../centre/centre';
import type { WorkCall } from '../platform/calls/people';
import { assigneeOf } from './assignee';
import { situationOf } from './situation';
import { withLast } from './with-last';

/** The firm's choice of lawyer is written down (148-25); the lawyer must be of that firm and fit. */
export async function nameLawyer(
  { caseId, version, lawyerId }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);
  const { lawyers } = await providersOf(call.office, before.centreId);
  const current = currentAssignment(before);
  const lawyer = lawyers.find((one) => one._id === lawyerId && one.firmId === current?.firmId);
  if (!current || !lawyer) throw new DomainError('PersonNotFound');
  const [unfit] = unfitness(lawyer, await situationOf(before, call, new Map()));
  if (unfit) throw new DomainError('LawyerUnfit', { why: `${unfit}，请另选一位。` });
  const named = { lawyerId, lawyerName: lawyer.name, lawyerPhone: lawyer.phone, arrangedAt: call.now };

  return decide(call, before, {
    action: 'nameLawyer',
    note: lawyer.name,
    input: { assignee: assigneeOf(current.firmId, lawyer) },
    change: ({ assignment }) => ({
      assignment: { ...assignment, assignments: withLast(assignment.assignments, named) },
    }),
  });
}
