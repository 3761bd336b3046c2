import type { InferOutput } from 'valibot';
import type { Candidate, suggestLawyers as contract } from '../../contract/staff/lawyers';
import { staffCase } from '../casework/staff-case';
import { providersOf } from '../network/centre';
import type { StaffCall } from '../platform/people';
import { candidatesOf } from './candidates';
import { allowsOwnChoice, situationOf } from './situation';
import { assignedCases, turnsOf } from './turns';

/** The lawyers for one case, the fairest choice first, each with the reasons. */
export async function suggestLawyers(
  { caseId, ...wishes }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ candidates: readonly Candidate[]; ownChoice: boolean }> {
  const c = await staffCase(call, caseId);
  const [{ firms, lawyers }, assigned] = await Promise.all([
    providersOf(call.office, c.centreId),
    assignedCases(call.office, c.centreId),
  ]);
  const situation = await situationOf(c, call, turnsOf(assigned, call.now), wishes);

  return { candidates: candidatesOf(lawyers, firms, situation), ownChoice: await allowsOwnChoice(call) };
}
