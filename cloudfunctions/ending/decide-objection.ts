import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/staff/dossier';
import type { decideObjection as contract } from '../../contract/staff/further-steps';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';

/** The judicial bureau's answer with FZ-020: the decision stands, or aid is ordered (法-49). */
export async function decideObjection(
  { caseId, version, result, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const answered = { result, decidedAt: call.now, answer: reason };
  const articles = before.assessment?.basis ?? [];

  return decide(call, before, {
    action: result === 'upheld' ? 'upholdObjection' : 'orderAid',
    note: reason,
    input: { reason },
    change: ({ side }) => ({
      side: { ...side, objection: side.objection && { ...side.objection, ...answered } },
    }),
    content: { result: result === 'upheld' ? '维持原决定' : '责令给予法律援助', reason, articles },
  });
}
