import { drafts, keepDraft, type Draft } from './drafts';

/** What was typed for a step that is still held, by its case: taken back, the form opens with it. */
const sent = new Map<string, Draft>();

/** Remembers what a form was sent with; call it before the draft is forgotten. */
export function rememberSent(caseId: string, place: string): void {
  const draft = drafts.get(place);
  if (draft) sent.set(caseId, draft);
}

/** Puts what was sent back among the drafts. */
export function bringBackSent(caseId: string): void {
  const draft = sent.get(caseId);
  if (draft) keepDraft(draft);
  sent.delete(caseId);
}
