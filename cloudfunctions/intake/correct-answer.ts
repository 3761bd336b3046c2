import type { InferOutput } from 'valibot';
import type { correctAnswer as contract } from '../../contract/intake/own-case';
import { corrected } from '../../domain/application/corrections/corrections';
import { fearsSomeone } from '../../domain/application/kinds';
import type { Case } from '../../domain/case/case';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { recordOf } from '../../domain/case/records/assessment-record';
import { judge, keptPack } from '../../domain/eligibility';
import { dayOf } from '../../domain/time/times';
import { changeCase } from '../casework/change-case';
import { applicantIn, ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';

/**
 * One answer put right by whoever gave it: the old one stays in the history, beside the new.
 * @throws DomainError CaseNotFound, InputInvalid with the cure, ActionNotPossibleNow once there is a decision
 */
export async function correctAnswer(
  { caseId, question, value }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ caseId: string }> {
  const { office, now } = call;
  await changeCase(office, await ownCase(call, caseId), {
    action: 'correctAnswer',
    actor: applicantIn(call),
    at: now,
    input: {},
    change: (c) => judgedAnew(c, corrected(c, question, value, dayOf(now))),
  });

  return { caseId };
}

/** What the person says they claim is read by the rules too: what is kept is the answer to the facts that are kept. */
function judgedAnew(c: Case, change: CaseDraftChange): CaseDraftChange {
  const claim = change.dispute?.story;
  const isSame = claim === undefined || claim === c.dispute.story;
  if (isSame || c.assessment === null || c.pack.id === '' || fearsSomeone({ matter: c.dispute.matter }))
    return change;
  const facts = { ...c.facts, claim };

  return { ...change, facts, assessment: recordOf(judge(facts, keptPack(c.pack)), c.assessment.at) };
}
