import type { Case } from '../../domain/case/case';
import type { CaseEvent } from '../../domain/case/event';
import { actionLabels } from '../../domain/procedure/actions';
import { caseStateLabel } from '../../domain/vocabulary/case-states';

/** What happened, for staff: who did what. */
export function staffSentence({ actor, action }: CaseEvent): string {
  return `${actor.name}：${actionLabels[action]}`;
}

/** What happened, for the citizen: where the case stands since. */
export function citizenHistory(events: readonly CaseEvent[]): { no: number; at: string; sentence: string }[] {
  return events
    .filter(({ from, to }) => from !== to)
    .map(({ no, at, to }) => ({ no, at, sentence: caseStateLabel(to).citizen }));
}

/** What is sent to the citizen; nothing that names the matter where they asked for discretion. */
export function messageText({ state, contact }: Case): string {
  return contact.discreet ? '有新消息，请回电话' : caseStateLabel(state).citizen;
}
