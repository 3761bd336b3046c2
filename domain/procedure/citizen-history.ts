import type { CaseEvent } from '../case/history/event';
import type { ActionName } from '../vocabulary/actions';
import * as intake from '../vocabulary/actions/intake';
import * as group from '../vocabulary/actions/group';
import * as review from '../vocabulary/actions/review';
import * as queue from '../vocabulary/actions/queue';
import * as dossier from '../vocabulary/actions/dossier';
import * as assignment from '../vocabulary/actions/assignment';
import * as handling from '../vocabulary/actions/handling';
import * as closing from '../vocabulary/actions/closing';
import * as finance from '../vocabulary/actions/finance';
import * as voices from '../vocabulary/actions/voices';
import * as quality from '../vocabulary/actions/quality';
import * as papers from '../vocabulary/actions/papers';

/** What each step was, as the citizen reads it; `null`: the citizen is not shown it. */
const told: Readonly<Record<ActionName, string | null>> = {
  ...intake.told,
  ...group.told,
  ...review.told,
  ...queue.told,
  ...dossier.told,
  ...assignment.told,
  ...handling.told,
  ...closing.told,
  ...finance.told,
  ...voices.told,
  ...quality.told,
  ...papers.told,
};

/** One sentence for the citizen; `null` for what is only the office's own work. */
export function citizenHistorySentence({ action }: Pick<CaseEvent, 'action'>): string | null {
  return told[action] ?? null;
}
