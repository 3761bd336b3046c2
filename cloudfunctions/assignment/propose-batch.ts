import type { InferOutput } from 'valibot';
import type { Candidate, proposeBatch as contract, Proposal } from '../../contract/assignment/candidates';
import { noTurns, type Turns, type Wishes } from '../../domain/assignment/provider';
import { noWishes, wishesAmong, wishWords } from '../../domain/assignment/wishes';
import type { Case } from '../../domain/case/case';
import { maskName } from '../../domain/identity/masking';
import { allowedActions } from '../../domain/procedure';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { actingPerson } from '../casework/acting';
import { staffCase } from '../casework/opening/staff-case';
import { providersOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { candidatesOf } from './candidates';
import { allowsOwnChoice } from './own-choice';
import { situationOf } from './situation';
import { assignedCases, turnsOf } from './turns';

/** A lawyer for each case by its own wishes, counted as if the ones before had been assigned already. Nothing is written. */
export async function proposeBatch(
  { caseIds }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ proposals: readonly Proposal[] }> {
  const { office, person, now } = call;
  const { firms, lawyers } = await providersOf(office, person.centreId);
  const ownChoice = await allowsOwnChoice(office, person.centreId);
  const turns = new Map(turnsOf(await assignedCases(office, person.centreId), now));
  const proposals: Proposal[] = [];
  for (const caseId of caseIds) {
    const c = await staffCase(call, caseId);
    const trouble = troubleWith(c, call);
    const asked = wishesAmong(lawyers, c.assignment.wishes ?? noWishes, ownChoice);
    const [best] = candidatesOf(lawyers, firms, await situationOf(c, call, turns, asked));
    const candidate = trouble === null && best && best.unfit.length === 0 ? best : null;
    if (candidate) turns.set(candidate.lawyerId, oneMore(turns.get(candidate.lawyerId), now));
    proposals.push(proposal(c, asked, candidate, trouble));
  }

  return { proposals };
}

function troubleWith(c: Case, { person }: StaffCall): string | null {
  const offer = allowedActions(c, actingPerson(person)).find(({ action }) => action === 'assign');
  if (!offer) return '现在不能指派，请看案件进度。';

  return offer.unmet[0]?.sentence ?? null;
}

function oneMore(turn: Turns = noTurns, now: string): Turns {
  return { openCases: turn.openCases + 1, assignedThisYear: turn.assignedThisYear + 1, lastAssignedAt: now };
}

function proposal(c: Case, asked: Wishes, candidate: Candidate | null, trouble: string | null): Proposal {
  return {
    caseId: c._id,
    version: c.version,
    receiptNo: c.receiptNo,
    maskedName: maskName(c.applicant.name),
    matterLabel: matterOf(c.dispute.matter)?.label ?? '',
    asked,
    wishes: wishWords(c.assignment.wishes ?? noWishes),
    candidate,
    trouble: trouble ?? (candidate ? null : '没有合适的律师，请自己选。'),
  };
}
