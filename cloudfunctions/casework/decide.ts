import type { Decided } from '../../contract/decided';
import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/paper';
import type { PaperCode } from '../../domain/vocabulary/paper-codes';
import { effectsOf } from '../../domain/procedure';
import { isDomainError } from '../../domain/refusals/errors';
import type { StaffCall } from '../platform/people';
import { actingFor } from './acting';
import { changeCase, changedBy, deskViewOf, type Step } from './change-case';
import { issuePapers, type PaperContent } from './issue-papers';

/** A step taken by staff: who and when come from the call; the papers are those the procedure names. */
export interface StaffStep extends Omit<Step, 'actor' | 'at'> {
  readonly content?: PaperContent;
  /** Papers beside those that the procedure names for the step. */
  readonly papers?: readonly PaperCode[];
}

/**
 * Carries out a staff step on a case already read: one write, and one more call where papers take numbers.
 * The guards speak before a number is taken; a number whose decision then loses is noted as unused (decision 3).
 */
export async function decide(call: StaffCall, before: Case, step: StaffStep): Promise<Decided> {
  const { office, now } = call;
  const acting: Step = { ...step, actor: actingFor(call.person, before, step.action), at: now };
  changedBy(await deskViewOf(office, before.centreId), before, acting);

  const codes = [...effectsOf(before, step.action, step.input).papers, ...(step.papers ?? [])];
  const { papers, giveUp } = await issuePapers(call, before, codes, step.content ?? {});
  try {
    const after = await changeCase(office, before, { ...acting, change: (c) => withPapers(step, c, papers) });

    return decided(after, papers);
  } catch (error) {
    await giveUp(isDomainError(error) ? error.code : 'ServiceBusy');
    throw error;
  }
}

/** The step's change with the papers it issues; a step may change older papers too (送达). */
export function withPapers(
  { change }: Pick<Step, 'change'>,
  c: Case,
  papers: readonly Paper[],
): ReturnType<Step['change']> {
  const changed = change(c);

  return papers.length === 0 ? changed : { ...changed, papers: [...(changed.papers ?? c.papers), ...papers] };
}

/** What a decision answers; the paper named is the first it issued. */
function decided({ _id, version, state }: Case, papers: readonly Paper[]): Decided {
  return { caseId: _id, version, state, paperId: papers[0]?.id ?? null };
}
