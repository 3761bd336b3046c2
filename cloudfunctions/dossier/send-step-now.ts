import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { sendStepNow as contract } from '../../contract/dossier/held';
import { guard } from '../../domain/procedure';
import { decided } from '../casework/decide';
import { actingFor } from '../casework/acting';
import { sendStep } from '../casework/send-held';
import { staffCase } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/**
 * Sends one's own step off before its minutes are over: somebody waits at the window for the paper.
 * @throws DomainError ActionNotPossibleNow when it has gone out, NotAllowed for a colleague's; what the guards name
 */
export async function sendStepNow(
  { caseId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const c = await staffCase(call, caseId);
  guard(c, 'takeBackStep', actingFor(call.person, c, 'takeBackStep'));
  if (!c.held) return decided(c);
  const done = await sendStep(call.office, c, c.held, call.now);

  return decided(done.after, done.papers);
}
