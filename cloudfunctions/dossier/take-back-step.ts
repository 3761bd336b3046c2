import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { takeBackStep as contract } from '../../contract/dossier/held';
import { actionLabels } from '../../domain/vocabulary/actions';
import { decide } from '../casework/decide';
import { staffCase } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * Takes one's own step back before it has gone out: the case stands as it stood, no number was taken.
 * @throws DomainError ActionNotPossibleNow when it has gone out, NotAllowed for a colleague's
 */
export async function takeBackStep(
  { caseId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCase(call, caseId);
  const { held } = before;

  return decide(call, before, {
    action: 'takeBackStep',
    note: held ? actionLabels[held.action] : null,
    input: {},
    change: () => ({ held: null }),
  });
}
