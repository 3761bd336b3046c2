import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type * as contracts from '../../contract/finance/subsidy';
import type { ClosingRecord } from '../../domain/case/records/closing-record';
import type { SubsidyClaim } from '../../domain/case/records/subsidy-records';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** The claim with a change; without one there is nothing to change, and the guards have refused. */
function withClaim(closing: ClosingRecord, change: Partial<SubsidyClaim>): ClosingRecord {
  return { ...closing, subsidy: closing.subsidy && { ...closing.subsidy, ...change } };
}

/** 复核: another person looks at the lines. */
export async function reviewSubsidy(
  { caseId, version }: InferOutput<typeof contracts.reviewSubsidy.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const reviewed = { at: call.now, by: call.person.id };

  return decide(call, before, {
    action: 'reviewSubsidy',
    input: {},
    change: ({ closing }) => ({ closing: withClaim(closing, { reviewed }) }),
  });
}

/** 审批: a third one lets it be paid. */
export async function approveSubsidy(
  { caseId, version }: InferOutput<typeof contracts.approveSubsidy.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const approved = { at: call.now, by: call.person.id };

  return decide(call, before, {
    action: 'approveSubsidy',
    input: {},
    change: ({ closing }) => ({ closing: withClaim(closing, { approved }) }),
  });
}

/** Back to be calculated anew, with the reason. */
export async function returnSubsidy(
  { caseId, version, reason }: InferOutput<typeof contracts.returnSubsidy.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const returned = { at: call.now, by: call.person.id, reason };

  return decide(call, before, {
    action: 'returnSubsidy',
    note: reason,
    input: { reason },
    change: ({ closing }) => ({ closing: withClaim(closing, { returned }) }),
  });
}

/** 支付: with day and voucher, once. */
export async function paySubsidy(
  { caseId, version, happenedOn, voucher }: InferOutput<typeof contracts.paySubsidy.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const { unit = '', total = 0 } = before.closing.subsidy ?? {};
  const payment = { paidAt: call.now, paidOn: happenedOn, voucher, by: call.person.id, unit, amount: total };

  return decide(call, before, {
    action: 'paySubsidy',
    note: `${unit}，凭证${voucher}`,
    input: { happenedOn, voucher },
    change: ({ closing }) => ({ closing: { ...closing, payment } }),
  });
}
