import type { InferOutput } from 'valibot';
import type { PdfAnswer, printPapers as contract } from '../../contract/papers/papers';
import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/records/paper';
import { DomainError } from '../../domain/refusals/errors';
import { paperTitle } from '../../domain/documents/paper-titles';
import { newPaper } from '../casework/papers/issue-papers';
import type { FormInput } from '../../domain/documents/form';
import { noteLook } from '../casework/opening/access-log';
import { paperToSet } from '../casework/papers/paper-to-set';
import { staffCase } from '../casework/opening/staff-case';
import { readBy } from '../quality/entered-complaints';
import { haveSet } from '../typesetting/have-set';
import type { StaffCall } from '../platform/calls/people';

/** Several issued papers as one PDF, in the order asked for; each look is noted. @throws DomainError PaperNotFound */
export async function printPapers(
  { papers: wanted, slips }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<PdfAnswer> {
  const cases = new Map<string, Case>();
  for (const { caseId } of wanted) {
    if (!cases.has(caseId)) cases.set(caseId, await readBy(call, await staffCase(call, caseId)));
  }
  const found = wanted.map(({ caseId, paperId }) => paperIn(cases.get(caseId), paperId));
  const papers = await Promise.all(
    found.map(async ({ c, paper }) => {
      const own = await paperToSet(call.office, c, paper);

      return slips && paper.code !== 'FZ-022' ? [own, await slipFor(call, c, paper)] : [own];
    }),
  );
  const pdf = await haveSet(call.office, papers.flat(), call.now);
  await Promise.all(found.map(({ c, paper }) => noteLook(call, c, 'paper', paper.id)));

  return { name: `文书${found.length}份.pdf`, pdf };
}

/** The slip that the person signs for a paper (送达回证): filled but for the day and the hand. */
async function slipFor(call: StaffCall, c: Case, { code, number, posted }: Paper): Promise<FormInput> {
  const content = {
    servedPaper: `${paperTitle(code)} ${number}`,
    ...(posted && { way: '邮寄', postNumber: posted.number }),
  };

  return { ...(await paperToSet(call.office, c, newPaper(call, 'FZ-022', '', content))), slip: true };
}

function paperIn(c: Case | undefined, paperId: string): { readonly c: Case; readonly paper: Paper } {
  const paper = c?.papers.find(({ id }) => id === paperId);
  if (!c || !paper) throw new DomainError('PaperNotFound');

  return { c, paper };
}
