import type { InferOutput } from 'valibot';
import type { assign as contract } from '../../contract/staff/decisions';
import type { Decided } from '../../contract/staff/dossier';
import type { Assignment } from '../../domain/case/side-records';
import { DomainError } from '../../domain/wording/errors';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/staff-case';
import { providersOf } from '../network/centre';
import type { StaffCall } from '../platform/people';
import { assigneeOf } from './assignee';
import { opposingFirms } from './opposing-firms';

type Input = InferOutput<typeof contract.input>;

/** Gives the case to a firm, and where named to a lawyer, with FZ-011 (法-43: three days; 148-24). */
export async function assign(
  { caseId, version, firmId, lawyerId, reasons }: Input,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const { firms, lawyers } = await providersOf(call.office, before.centreId);
  const firm = firms.find(({ _id }) => _id === firmId);
  const lawyer = lawyers.find((one) => one._id === lawyerId && one.firmId === firmId) ?? null;
  if (!firm || (lawyerId !== null && !lawyer)) throw new DomainError('PersonNotFound');
  if (lawyer && !lawyer.available)
    throw new DomainError('LawyerUnfit', { why: '这位律师现在不接案，请另选一位。' });

  const assignment: Assignment = {
    assignedAt: call.now,
    firmId,
    firmName: firm.name,
    lawyerId: lawyer?._id ?? null,
    lawyerName: lawyer?.name ?? null,
    lawyerPhone: lawyer?.phone ?? null,
    reasons,
    arrangedAt: null,
    agreedAt: null,
    excuse: null,
    endedAt: null,
    endReason: null,
  };

  return decide(call, before, {
    action: 'assign',
    note: reasons.join('；') || null,
    input: { assignee: { ...assigneeOf(firmId, lawyer), opposingFirms: await opposingFirms(before, call) } },
    change: ({ side }) => ({ side: { ...side, assignments: [...side.assignments, assignment] } }),
    content: { firm: firm.name, lawyer: lawyer?.name ?? '', firmPhone: firm.phone },
  });
}
