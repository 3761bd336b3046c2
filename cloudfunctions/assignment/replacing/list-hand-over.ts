import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { listHandOver as contract } from '../../../contract/assignment/steps';
import { withHandOver } from '../../../domain/case/hand-overs';
import { decide } from '../../casework/decide';
import { workCaseAt } from '../../casework/opening/work-case';
import type { WorkCall } from '../../platform/calls/people';

/** The handler who left says what the next one gets (移交清单); staff write it down for whoever has no phone. */
export async function listHandOver(
  { caseId, version, papers, nothing }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);
  const listed = { listedAt: call.now, papers, nothing, receivedAt: null, missing: null };

  return decide(call, before, {
    action: 'listHandOver',
    note: nothing ?? papers.map(({ title }) => title).join('、'),
    input: { handed: papers, ...(nothing !== null && { reason: nothing }) },
    change: (c) => ({ assignment: withHandOver(c, listed) }),
  });
}
