import type { InferOutput } from 'valibot';
import type { assign as contract } from '../../contract/assignment/steps';
import type { Decided } from '../../contract/decided';
import { unfitness } from '../../domain/assignment/all-rules';
import type { Assignment } from '../../domain/case/records/assignment-record';
import { dayOf, type Instant } from '../../domain/time/times';
import { dueDay } from '../../domain/deadlines';
import { paperDay } from '../../domain/documents/shared/said';
import { DomainError } from '../../domain/refusals/errors';
import type { StepView } from '../casework/change-case';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import { providersOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { assigneeOf } from './assignee';
import { situationOf } from './situation';
import { forgetTurns } from './turns';

type Input = InferOutput<typeof contract.input>;

/** Gives the case to a firm, and where named to a lawyer, with FZ-011 (法-43: three days; 148-24). */
export async function assign(
  { caseId, version, firmId, lawyerId, reasons, ...wishes }: Input,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const { firms, lawyers } = await providersOf(call.office, before.centreId);
  const firm = firms.find(({ _id }) => _id === firmId);
  const lawyer = lawyers.find((one) => one._id === lawyerId && one.firmId === firmId) ?? null;
  if (!firm || (lawyerId !== null && !lawyer)) throw new DomainError('PersonNotFound');
  const situation = await situationOf(before, call, new Map(), wishes);
  const [unfit] = lawyer ? unfitness(lawyer, situation) : [];
  if (unfit) throw new DomainError('LawyerUnfit', { why: `${unfit}，请另选一位。` });

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

  const decided = await decide(call, before, {
    action: 'assign',
    note: reasons.join('；') || null,
    input: { assignee: { ...assigneeOf(firmId, lawyer), opposingFirms: situation.opposingFirms } },
    change: (c) => ({
      assignment: { ...c.assignment, assignments: [...c.assignment.assignments, assignment] },
    }),
    content: (view) => ({
      firm: firm.name,
      lawyer: lawyer?.name ?? '',
      lawyerPhone: lawyer?.phone ?? firm.phone,
      reportBy: reportBy(view, call.now),
      organ: before.intake.notice?.organ ?? '',
    }),
  });
  forgetTurns(call.office, before.centreId);

  return decided;
}

/** By when the firm tells who acts (148-25), as the notice writes it. */
function reportBy({ rules, calendar }: StepView, now: Instant): string {
  const due = dueDay(dayOf(now), rules.arrange, calendar);

  return due ? paperDay(due.day) : '';
}
