import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { handOver as contract } from '../../contract/queue/turn';
import { DomainError } from '../../domain/refusals/errors';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import { staffNames } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';

/** Asks a colleague of the same centre to take the case over; whoever has it stays answerable until then (首问负责). */
export async function handOver(
  { caseId, version, personId, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const colleagues = await staffNames(call.office, before.centreId);
  if (!(personId in colleagues)) throw new DomainError('PersonNotFound');

  return decide(call, before, {
    action: 'handOver',
    note: `${colleagues[personId]}：${reason}`,
    input: { personId, reason },
    change: ({ desk }) => ({ desk: { ...desk, handedTo: personId } }),
  });
}
