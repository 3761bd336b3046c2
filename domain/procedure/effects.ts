import type { Case } from '../case/case';
import type { CaseEvent } from '../case/history/event';
import { organOf } from '../case/organ-of';
import { paperKind } from '../documents/paper-titles';
import type { PaperCode } from '../vocabulary/paper-codes';
import type { ClockName } from '../vocabulary/clock-names';
import type { MessageName } from '../vocabulary/messages/message-names';
import { DomainError } from '../refusals/errors';
import type { ActionName } from '../vocabulary/actions';
import type { StepInput } from './input';
import { stepOf } from './steps';

/** What follows a step, as data: the functions carry it out. */
export interface Effects {
  readonly papers: readonly PaperCode[];
  readonly message: MessageName | null;
  readonly starts: readonly ClockName[];
  readonly stops: readonly ClockName[];
}

/** A notified defence has no agreement and no power of attorney of the person's own making. */
const agreementPapers: readonly PaperCode[] = ['FZ-012', 'FZ-003'];

/**
 * What follows a step in this case.
 * @throws DomainError ActionNotPossibleNow when the state does not know the action
 */
export function effectsOf(c: Case, action: ActionName, input: StepInput = {}): Effects {
  const step = stepOf(c.state, action);
  if (step === undefined) throw new DomainError('ActionNotPossibleNow', { action, state: c.state });
  const { papers, message, starts, stops } = step;

  if (action === 'decideReplacement') {
    return input.result === 'replaced'
      ? { papers, message: 'reassigning', starts, stops }
      : { papers, message, starts: [], stops: ['replacement'] };
  }
  const isNotified = c.route === 'notified';
  const hasAddressee = organOf(c) !== '';
  const issued = papers
    .filter((code) => !isNotified || !agreementPapers.includes(code))
    .filter((code) => hasAddressee || paperKind(code).waitsForOrgan === undefined);

  return { papers: issued, message, starts, stops };
}

/** What the citizen is told of something that happened: a lawyer who was replaced is not one who stays. */
export function messageOf({
  from,
  to,
  action,
}: Pick<CaseEvent, 'from' | 'to' | 'action'>): MessageName | null {
  if (action === 'decideReplacement' && to === 'ASSIGNING') return 'reassigning';

  return stepOf(from ?? 'DRAFT', action)?.message ?? null;
}
