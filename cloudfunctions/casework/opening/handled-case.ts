import type { Case } from '../../../domain/case/case';
import { currentAssignment } from '../../../domain/case/case-facts';
import { owesList } from '../../../domain/case/hand-overs';
import type { CaseState } from '../../../domain/vocabulary/case-states';
import { DomainError } from '../../../domain/refusals/errors';
import type { HandlerCall, HandlerPerson } from '../../platform/calls/people';
import { mayAsk, type CasePart } from './rights-of-parts';

/** From the assignment through the review of the file; an ended aid until its file is put away. */
const inHand: readonly CaseState[] = [
  'ASSIGNED',
  'ARRANGED',
  'HANDLING',
  'CLOSED',
  'FILE_REVIEW',
  'TERMINATED',
];

/** Whether the case is in this person's own hands, not only in their firm's. */
export function isOwnWork({ id }: Pick<HandlerPerson, 'id'>, c: Case): boolean {
  return currentAssignment(c)?.lawyerId === id;
}

/**
 * A case that is the caller's to handle, or of the firm that the caller manages: one read. One that was theirs before,
 * or that lies in the archive, looks like none at all.
 * @throws DomainError CaseNotFound; NotAllowed for what the firm's manager leaves to the lawyer (`rights-of-parts`)
 */
export async function handledCase({ office, person, asked }: HandlerCall, caseId: string): Promise<Case> {
  const found = await office.cases.find(caseId);
  const part = found && handlersPart(person, found);
  if (!found || !part || isClosedTo(part, { found, person, asked })) throw new DomainError('CaseNotFound');
  if (!mayAsk(part, asked)) throw new DomainError('NotAllowed', { why: '这一步由承办人自己办。' });

  return found;
}

/** Whoever left comes back for one thing: to list what is handed over, until it is listed. */
function isClosedTo(
  part: CasePart,
  { found, person, asked }: { readonly found: Case; readonly person: HandlerPerson; readonly asked: string },
): boolean {
  if (part === 'otherHandler') return true;

  return part === 'formerLawyer' && !(mayAsk(part, asked) && owesList(found)?.lawyerId === person.id);
}

/** How somebody of the register stands to a case; what lies in the archive is in nobody's hands. */
function handlersPart(person: HandlerPerson, c: Case): CasePart {
  const putAway = c.closing.archive !== null || c.closing.filedAt !== null;
  const isOpen = c.centreId === person.centreId && inHand.includes(c.state) && !putAway;
  if (isOpen && isOwnWork(person, c)) return 'lawyer';
  if (isOpen && person.roles.includes('firm_admin') && currentAssignment(c)?.firmId === person.firmId)
    return 'manager';

  return c.assignment.assignments.some(({ lawyerId }) => lawyerId === person.id)
    ? 'formerLawyer'
    : 'otherHandler';
}
