import type { Case } from '../../domain/case/case';
import { saidBy, type SaidBy } from '../../domain/vocabulary/said-by';
import { DomainError } from '../../domain/refusals/errors';

/**
 * Who said it at the window, in the words of the history; who wrote it down is the event's actor.
 * @throws DomainError PersonNotFound where nobody acts for the applicant
 */
export function toldBy({ agent }: Pick<Case, 'agent'>, who: SaidBy): string {
  if (who === 'agent' && !agent) throw new DomainError('PersonNotFound');

  return `${saidBy[who]}到窗口说的`;
}
