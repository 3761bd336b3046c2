import type { Case } from '../../case/case';
import type { CaseEvent } from '../../case/history/event';
import { dayOf } from '../../time/times';
import type { Instant } from '../../time/times';
import type { ActionName } from '../../vocabulary/actions';

/** Who reviewed and who approved, each with the day, as the review sheet names them (FZ-008; 法-43). */
export interface SheetSignatures {
  readonly reviewer: string;
  /** Empty while nobody has said it; so is the day. */
  readonly reviewedOn: string;
  readonly approver: string;
  readonly approvedOn: string;
}

const approvals: readonly ActionName[] = ['grant', 'refuse', 'confirmAdvance'];

/**
 * The two names and days that the history knows.
 * @param now the approval that is being given with this very step, which the history does not have yet
 */
export function sheetSignatures(
  c: Case,
  now?: { readonly name: string; readonly at: Instant },
): SheetSignatures {
  const reviewed = c.review.decision.recommendation && lastOf(c, ['recommend']);
  const approved = now ?? said(c.review.decision.outcome && lastOf(c, approvals));

  return {
    reviewer: reviewed?.actor.name ?? '',
    reviewedOn: reviewed ? dayOf(reviewed.at) : '',
    approver: approved?.name ?? '',
    approvedOn: approved ? dayOf(approved.at) : '',
  };
}

function lastOf({ events }: Case, actions: readonly ActionName[]): CaseEvent | null {
  return events.findLast(({ action }) => actions.includes(action)) ?? null;
}

function said(event: CaseEvent | null): { readonly name: string; readonly at: Instant } | null {
  return event && { name: event.actor.name, at: event.at };
}
