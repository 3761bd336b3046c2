import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type { receiveHandOver as contract } from '../../../contract/assignment/steps';
import { currentAssignment } from '../../../domain/case/case-facts';
import { awaitsReceipt, withHandOver } from '../../../domain/case/hand-overs';
import type { Assignment } from '../../../domain/case/records/assignment-record';
import { frozenList } from '../../../domain/documents/forms/hand-over-list';
import { dayOf } from '../../../domain/time/times';
import { decide } from '../../casework/decide';
import { workCaseAt } from '../../casework/opening/work-case';
import type { WorkCall } from '../../platform/calls/people';

/** The next handler confirms what came and names what did not: the list of both goes into the dossier. */
export async function receiveHandOver(
  { caseId, version, missing }: InferOutput<typeof contract.input>,
  call: WorkCall,
): Promise<Decided> {
  const before = await workCaseAt(call, caseId, version);
  const left = awaitsReceipt(before);
  const listed = left?.handOver;

  return decide(call, before, {
    action: 'receiveHandOver',
    note: missing ?? '',
    input: {},
    change: (c) => ({
      assignment: listed ? withHandOver(c, { ...listed, receivedAt: call.now, missing }) : c.assignment,
    }),
    content: {
      from: nameOf(left),
      to: nameOf(currentAssignment(before)),
      listedOn: listed ? dayOf(listed.listedAt) : '',
      papers: frozenList(listed?.papers ?? []),
      nothing: listed?.nothing ?? '',
      missing: missing ?? '',
    },
  });
}

function nameOf(one: Assignment | null): string {
  return one ? `${one.lawyerName ?? ''}，${one.firmName}` : '';
}
