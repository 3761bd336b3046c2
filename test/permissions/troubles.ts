import type { Answer } from '../../contract/envelope';
import type { Case } from '../../domain/case/case';
import { stepOf } from '../../domain/procedure';
import type { CaseState } from '../../domain/vocabulary/case-states';
import type { Role } from '../../domain/vocabulary/persons/roles';
import type { Stored } from '../stored';
import { secrets, type CaseInStates } from './cases';
import { bystander } from './people';

/** Everything that a page could know of the case: ids and its version. */
export function knownOf({ caseId, materialId, code }: CaseInStates, snapshot: Stored, code_: string = code) {
  const papers = snapshot.papers as readonly { readonly id: string }[];
  const paperId = papers.at(-1)?.id ?? materialId;

  return {
    caseId,
    caseIds: [caseId],
    version: snapshot.version,
    revision: 1,
    materialId,
    paperId,
    papers: [{ caseId, paperId }],
    code: code_,
    of: 'applicant',
    firmId: 'f000000000000001',
    lawyerId: '1a00000000000001',
    personId: bystander,
    id: bystander,
  };
}

/** Which words of the case an answer tells. */
export const secretsIn = (answer: unknown): readonly string[] =>
  Object.entries(secrets).flatMap(([what, words]) => (JSON.stringify(answer).includes(words) ? [what] : []));

/** What is wrong with a refusal: not named, or saying something of the case. */
export function troubleOfRefusal(answer: Answer<unknown>): string | null {
  if (answer.ok) return null;
  const { code, message } = answer.error;
  if (code === 'ServiceBusy') return 'not named';
  if (!/[\u4e00-\u9fff]/.test(message)) return `no sentence: ${message}`;
  const told = secretsIn(answer);

  return told.length > 0 ? `tells ${told.join()}` : null;
}

/** The appended events, each held against the procedure: may this role do that in this state? */
export function troubleOfChange(before: Stored, after: Stored, roles: readonly Role[]): string | null {
  const [old, all] = [before, after].map(({ events }) => events as Case['events']);
  const fresh = (all ?? []).slice(old?.length);
  if (fresh.length === 0) return 'changed without an event';
  const wrong = fresh.find(({ action, from }) => {
    const step = stepOf(from ?? (before.state as CaseState), action);

    return !step?.who.some((role) => roles.includes(role));
  });

  return wrong ? `did ${wrong.action} in ${before.state as string}` : null;
}
