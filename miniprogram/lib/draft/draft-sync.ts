import { saveDraft } from '../domain';
import type { Answers } from '../domain';
import { currentDraft, keepDraft, travelling } from './draft';
import type { Draft } from './draft';
import { ask, isUnreached } from '../office';

/** How the last attempt to bring the draft to the office ended. */
export type SyncResult =
  | { readonly kind: 'synced'; readonly draft: Draft }
  /** The other phone's answers were put in the place of this one's. */
  | { readonly kind: 'taken'; readonly draft: Draft }
  | { readonly kind: 'unreached'; readonly message: string }
  | { readonly kind: 'newer'; readonly revision: number; readonly answers: Answers }
  | { readonly kind: 'submitted'; readonly caseId: string }
  /** Nothing was sent: the person has not agreed to it yet. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly message: string };

function detail(details: Readonly<Record<string, unknown>> | undefined, name: string): unknown {
  return details?.[name];
}

async function send(draft: Draft): Promise<SyncResult> {
  const { key, revision } = draft;
  const answer = await ask(saveDraft, { draftKey: key, revision, answers: travelling(draft) });
  if (answer.ok) {
    const kept = { ...(currentDraft() ?? draft), synced: revision, caseId: answer.data.caseId };

    return { kind: 'synced', draft: keepDraft(kept) };
  }

  const { code, details, message } = answer.error;
  if (isUnreached(answer.error)) return { kind: 'unreached', message };
  if (code === 'AlreadySubmitted') return { kind: 'submitted', caseId: String(detail(details, 'caseId')) };
  if (code === 'DraftIsNewer') {
    const newer = detail(details, 'answers') as Answers | undefined;

    return { kind: 'newer', revision: Number(detail(details, 'revision')), answers: newer ?? {} };
  }

  return { kind: 'refused', message };
}

let under: Promise<SyncResult> | null = null;

/**
 * Brings the draft to the office when it holds something new. One attempt at a time; never throws.
 * @returns how it ended; `synced` also when there was nothing to do
 */
export async function syncDraft(): Promise<SyncResult> {
  while (under) await under;
  const draft = currentDraft();
  if (!draft) return { kind: 'refused', message: '这份申请不在手机里了，请从“我的申请”打开。' };
  if (draft.synced === draft.revision && draft.caseId) return { kind: 'synced', draft };
  if (!draft.consent) return { kind: 'kept' };

  under = send(draft);
  const result = await under;
  under = null;

  return result;
}

/** Takes the draft of the other phone in place of this one's. */
export function takeNewer(draft: Draft, revision: number, answers: Answers): Draft {
  const { draft_key: _key, consent: _consent, ...own } = answers;

  return keepDraft({ ...draft, revision, synced: revision, answers: own, savedAt: Date.now() });
}

/** Keeps this phone's answers and puts them above the other phone's. */
export function keepMine(draft: Draft, revision: number): Draft {
  return keepDraft({ ...draft, revision: revision + 1 });
}
