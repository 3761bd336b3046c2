import type { CitizenCase } from '../../contract/progress/views';
import type { Case } from '../../domain/case/case';
import { carryOut } from '../casework/carry-out';
import type { GivenStep, Step } from '../casework/change-case';
import type { PaperContent } from '../casework/papers/issue-papers';
import { applicantIn, ownCase } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';
import { citizenCase } from './citizen-case';

/** A step that the person takes in their own case; who and when come from the call. */
export type OwnStep = GivenStep & {
  /** For the statutory form that the step fills (异议申请书, 更换申请书 …). */
  readonly content?: PaperContent;
};

/**
 * Carries out a step of the applicant: a read, a write, and one more call where a paper takes its number.
 * @throws DomainError CaseNotFound for a stranger's case, and what the guards name
 */
export async function ownStep(
  call: CitizenCall,
  caseId: string,
  stepFor: (before: Case) => OwnStep,
): Promise<CitizenCase> {
  const { office, now, person } = call;
  const before = await ownCase(call, caseId);
  const { content, ...given } = stepFor(before);
  const step: Step = { ...given, actor: applicantIn(call), at: now };
  const issuing = { office, now, person: { id: person.key } };
  const { after } = await carryOut(issuing, before, step, { content });

  return citizenCase(after, call);
}
