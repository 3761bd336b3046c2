import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { calculateSubsidy as contract } from '../../contract/finance/subsidy';
import { yuan } from '../../domain/documents/shared/said';
import { fieldError } from '../../domain/refusals/errors';
import { caseSubsidy } from '../../domain/closing/case-subsidy';
import { subsidyDay } from '../../domain/closing/subsidy-facts';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { gradeOfReview } from './grade-of-review';
import { handlerOfSubsidy } from './handler-of-subsidy';

/** Counts the subsidy by the table of the closing day and keeps every line with its reason (法-52). */
export async function calculateSubsidy(
  { caseId, version, source, ...said }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  if (said.reduction > 0 && !said.reductionWhy)
    throw fieldError('InputInvalid', 'reductionWhy', '减发了，请写明为什么。');
  if (said.other > 0 && !said.otherWhy)
    throw fieldError('InputInvalid', 'otherWhy', '有其他费用，请写明是什么。');
  const { office, now, person } = call;
  const before = await staffCaseAt(call, caseId, version);
  const { subsidyTables = [] } = await centreOf(office, before.centreId);
  const { kind, firmId, unit } = await handlerOfSubsidy(office, before);
  const grade = (await gradeOfReview(office, before)) ?? said.grade;
  const byHand = { ...said, grade, reductionWhy: said.reductionWhy ?? '', otherWhy: said.otherWhy ?? '' };
  const { table, subsidy } = caseSubsidy(before, kind, subsidyTables, byHand);

  return decide(call, before, {
    action: 'calculateSubsidy',
    note: `${table?.name ?? ''}标准，合计${yuan(subsidy.total)}`,
    input: { subsidy },
    change: ({ closing }) => ({
      closing: {
        ...closing,
        subsidy: {
          calculated: { at: now, by: person.id },
          ...{ table: table?.name ?? '', tableFrom: table?.from ?? null, closedOn: subsidyDay(before) ?? '' },
          ...{ source, firmId, unit, lines: subsidy.lines, total: subsidy.total },
          ...{ reviewed: null, approved: null, published: null, returned: null },
        },
      },
    }),
  });
}
