import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/records/paper';
import { effectsOf } from '../../domain/procedure';
import { isDomainError } from '../../domain/refusals/errors';
import type { PaperCode } from '../../domain/vocabulary/paper-codes';
import { deskViewOf, may, write, type Step, type StepView } from './change-case';
import { issuePapers, type Issuing, type PaperContent } from './papers/issue-papers';

/** What a step says on its papers, and which it issues beside those that the procedure names. */
export interface PapersOfStep {
  /** Sees the centre where the words rest on its rules or days. */
  readonly content?: PaperContent | ((view: StepView) => PaperContent) | undefined;
  readonly papers?: readonly PaperCode[] | undefined;
}

/** What the papers of a step say. */
export function said(content: PapersOfStep['content'], view: StepView): PaperContent {
  return typeof content === 'function' ? content(view) : (content ?? {});
}

/**
 * Carries out a step with its papers: whether it may be taken, their numbers in one call, one write. The guards speak
 * before a number is taken; a number whose step then loses is noted as unused (decision 3).
 * @param given the view of the centre, where it was asked for already
 * @throws DomainError what the guards name; StateHasChanged with who did what when someone was quicker
 */
export async function carryOut(
  issuing: Issuing,
  before: Case,
  step: Step,
  { content, papers: more = [] }: PapersOfStep,
  given?: StepView,
): Promise<{ readonly after: Case; readonly papers: readonly Paper[] }> {
  const { office } = issuing;
  const view = given ?? (await deskViewOf(office, before.centreId));
  const changed = may(view, before, step);
  const codes = [...effectsOf(before, step.action, step.input).papers, ...more];
  const { papers, giveUp } = await issuePapers(issuing, view.centre, before, codes, said(content, view));
  try {
    return { after: await write(office, view, before, { step, changed, papers }), papers };
  } catch (error) {
    await giveUp(isDomainError(error) ? error.code : 'ServiceBusy');
    throw error;
  }
}
