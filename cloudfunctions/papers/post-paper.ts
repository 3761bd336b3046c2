import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { postPaper as contract } from '../../contract/papers/papers';
import { paperTitle } from '../../domain/documents/paper-titles';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** Notes that a paper went to the post, and by which number it can be followed; the proof of service takes it up later. */
export async function postPaper(
  { caseId, version, paperId, number }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const sent = before.papers.find(({ id }) => id === paperId);

  return decide(call, before, {
    action: 'postPaper',
    note: sent ? `${paperTitle(sent.code)} ${sent.number}，邮件号${number}` : number,
    input: { paperId },
    change: ({ papers }) => ({
      papers: papers.map((one) => (one.id === paperId ? { ...one, posted: { at: call.now, number } } : one)),
    }),
  });
}
