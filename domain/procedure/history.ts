import type { CaseEvent } from '../case/history/event';
import { actionLabels, onBehalfLabels } from '../vocabulary/actions';
import type { ActionName } from '../vocabulary/actions';
import { isStaff } from './standing';
import { roleLabels } from '../vocabulary/persons/roles';
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

/** What each step was, as the words after the name of who did it. */
const did: Readonly<Record<ActionName, string>> = {
  ...intake.did,
  ...group.did,
  ...review.did,
  ...queue.did,
  ...dossier.did,
  ...assignment.did,
  ...handling.did,
  ...closing.did,
  ...finance.did,
  ...voices.did,
  ...quality.did,
  ...papers.did,
};

/** One sentence for staff: who, in which role, did what: `李审批（审批）决定给予援助。` */
export function staffHistorySentence({ actor, action }: CaseEvent): string {
  const role = roleLabels[actor.role].staff;
  const who = actor.name === role ? role : `${actor.name}（${role}）`;

  const forThem = isStaff(actor.role) && action in onBehalfLabels ? '代律师' : '';

  return `${who}${forThem}${did[action] ?? actionLabels[action]}。`;
}
