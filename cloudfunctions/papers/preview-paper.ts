import type { InferOutput } from 'valibot';
import type { PdfAnswer, previewPaper as contract } from '../../contract/papers/papers';
import type { Case } from '../../domain/case/case';
import { allowedActions } from '../../domain/procedure';
import { numberWord, paperTitle } from '../../domain/documents/paper-titles';
import { DomainError } from '../../domain/refusals/errors';
import { noteLook } from '../casework/opening/access-log';
import { actingPerson } from '../casework/acting';
import { newPaper } from '../casework/papers/issue-papers';
import { paperToSet } from '../casework/papers/paper-to-set';
import { staffCase } from '../casework/opening/staff-case';
import { haveSet } from '../typesetting/have-set';
import type { StaffCall } from '../platform/calls/people';

/**
 * Any form filled from the record as a draft, for those who work with papers. It shows full numbers, so the look is
 * noted; nothing else is written and no number is taken.
 * @throws DomainError PaperNotFound for a form that the service does not fill; NotAllowed
 */
export async function previewPaper(
  { caseId, code, content }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<PdfAnswer> {
  const c = await staffCase(call, caseId);
  if (numberWord(code) === null) throw new DomainError('PaperNotFound');
  mayWorkWithPapers(call, c);
  const paper = await paperToSet(call.office, c, newPaper(call, code, '', content));
  const pdf = await haveSet(call.office, [paper], call.now);
  await noteLook(call, c, 'paper', `draft ${code}`);

  return { name: `${paperTitle(code)}（草稿）.pdf`, pdf };
}

/** Whoever could issue some paper in this case may look at drafts. */
function mayWorkWithPapers({ person }: StaffCall, c: Case): void {
  const offer = allowedActions(c, actingPerson(person)).find(({ action }) => action === 'issuePaper');
  if (!offer) throw new DomainError('NotAllowed');
  if (offer.unmet.length > 0) throw new DomainError('PersonRecused');
}
