import type { InferOutput } from 'valibot';
import type { SubsidyBasis, subsidyBasis as contract } from '../../contract/finance/subsidy';
import { staffCase } from '../casework/opening/staff-case';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { gradeOfReview } from './grade-of-review';
import { handlerOfSubsidy } from './handler-of-subsidy';
import { mustSeeSubsidies } from './may-see';

/** What the desk counts a subsidy with before it is sent: the centre's tables and what kind of person handled. */
export async function subsidyBasis(
  { caseId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<SubsidyBasis> {
  mustSeeSubsidies(call.person);
  const c = await staffCase(call, caseId);
  const { subsidyTables = [] } = await centreOf(call.office, c.centreId);
  const { kind, unit } = await handlerOfSubsidy(call.office, c);

  const grade = await gradeOfReview(call.office, c);

  return { handler: kind, unit, grade, tables: subsidyTables };
}
