import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/staff/dossier';
import type { recordService as contract } from '../../contract/staff/further-steps';
import { paperTitle } from '../../domain/vocabulary/papers';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

/** Notes when and how a paper reached its person, with the proof of service FZ-022. */
export async function recordService(
  { caseId, version, paperId, servedOn, way, receiver }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const served = before.papers.find((paper) => paper.id === paperId);
  const title = served ? `${paperTitle(served.code)} ${served.number}` : '';

  return decide(call, before, {
    action: 'recordService',
    note: `${title}，${way}`,
    input: { paperId },
    change: ({ papers }) => ({
      papers: papers.map((paper) =>
        paper.id === paperId ? { ...paper, servedAt: call.now, servedHow: way } : paper,
      ),
    }),
    content: { servedPaper: title, way, servedOn, receiver: receiver ?? '', server: call.person.name },
  });
}
