import type { InferOutput } from 'valibot';
import type { askSupplement as contract } from '../../contract/staff/decisions';
import type { Decided } from '../../contract/staff/dossier';
import type { Supplement } from '../../domain/case/side-records';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

/** The one-time supplement notice (法-43) with FZ-006: everything that is missing, how and by when. */
export async function askSupplement(
  { caseId, version, items, dueOn, overrideReason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const notice: Supplement = {
    askedAt: call.now,
    dueOn,
    items: items.map((item) => ({ ...item, supplied: false, explanation: null })),
    remindedAt: null,
    suppliedAt: null,
    overrideReason,
  };

  return decide(call, before, {
    action: 'askSupplement',
    note: overrideReason,
    input: { gaps: items.map(({ code }) => code), dueOn, ...(overrideReason && { overrideReason }) },
    change: ({ side }) => ({ side: { ...side, supplements: [...side.supplements, notice] } }),
    content: { items: items.map(({ sentence }) => sentence), dueOn },
  });
}
