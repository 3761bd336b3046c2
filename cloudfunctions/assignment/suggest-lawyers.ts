import type { InferOutput } from 'valibot';
import type { suggestLawyers as contract, SuggestAnswer } from '../../contract/assignment/candidates';
import { noWishes, wishesAmong } from '../../domain/assignment/wishes';
import { staffCase } from '../casework/opening/staff-case';
import { providersOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { candidatesOf } from './candidates';
import { allowsOwnChoice } from './own-choice';
import { situationOf } from './situation';
import { assignedCases, turnsOf } from './turns';

/** The lawyers for one case, the fairest choice first, each with the reasons. */
export async function suggestLawyers(
  { caseId, ...given }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<SuggestAnswer> {
  const c = await staffCase(call, caseId);
  const [{ firms, lawyers }, assigned, ownChoice] = await Promise.all([
    providersOf(call.office, c.centreId),
    assignedCases(call.office, c.centreId),
    allowsOwnChoice(call.office, c.centreId),
  ]);
  const said = c.assignment.wishes ?? noWishes;
  const asked = wishesAmong(lawyers, said, ownChoice);
  const nothingGiven = given.woman === undefined && !given.language && !given.named;
  const wishes = nothingGiven ? asked : given;
  const situation = await situationOf(c, call, turnsOf(assigned, call.now), wishes);

  return { candidates: candidatesOf(lawyers, firms, situation), ownChoice, asked, said };
}
