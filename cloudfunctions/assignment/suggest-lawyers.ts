import type { InferOutput } from 'valibot';
import type { Candidate, suggestLawyers as contract } from '../../contract/staff/lawyers';
import { staffCase } from '../casework/staff-case';
import { providersOf } from '../network/centre';
import type { StaffCall } from '../platform/people';
import { opposingFirms } from './opposing-firms';
import { rankLawyers } from './rank-lawyers';
import { assignedCases, turnsOf } from './turns';

/** The lawyers for one case, the fairest choice first, each with the reasons. */
export async function suggestLawyers(
  { caseId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ candidates: readonly Candidate[] }> {
  const c = await staffCase(call, caseId);
  const [{ firms, lawyers }, assigned, opposing] = await Promise.all([
    providersOf(call.office, c.centreId),
    assignedCases(call.office, c.centreId),
    opposingFirms(c, call),
  ]);

  return {
    candidates: rankLawyers({
      case: c,
      firms,
      lawyers,
      turns: turnsOf(assigned, call.now),
      opposingFirms: opposing,
    }),
  };
}
