import { withTold } from '../domain';
import type { Answers } from '../domain';
import { keepHere } from '../keep-here';
import { todayInChina } from './check-rules';

/** One application while it is being filled, as it lies on this phone. */
export interface Draft {
  /** Shape of what is stored; an older one is brought up when it is read. */
  readonly form: 2;
  readonly key: string;
  /** Grows with every change; the office keeps the highest. */
  readonly revision: number;
  /** The revision that the office has. */
  readonly synced: number;
  readonly caseId: string | null;
  readonly answers: Answers;
  /** What stands in a question's box and was not gone on with: stays on this phone, whatever closes the page. */
  readonly typed?: Answers;
  /** What the person agreed to before the first personal question; without it nothing leaves this phone. */
  readonly consent?: Consent;
  readonly savedAt: number;
}

/** The wording that was agreed to, when, and as whom. */
export interface Consent {
  readonly version: string;
  /** Milliseconds. */
  readonly at: number;
  readonly as: 'self' | 'guardian' | 'helper';
}

const place = 'draft';

/** A key that nobody else makes: names an application or a question before the office knows it. */
export function newKey(): string {
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';

  return Array.from({ length: 24 }, () => signs[Math.floor(Math.random() * signs.length)]).join('');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads what an earlier version of the form has left: its answers are kept, whatever else is made anew. */
function broughtUp(kept: unknown): Draft | null {
  if (!isObject(kept) || !isObject(kept.answers)) return null;
  if (kept.form === 2 && typeof kept.key === 'string') return kept as unknown as Draft;

  return {
    form: 2,
    key: typeof kept.key === 'string' ? kept.key : newKey(),
    revision: 1,
    synced: 0,
    caseId: null,
    answers: kept.answers,
    savedAt: Date.now(),
  };
}

/** The application being filled on this phone, or null. */
export function currentDraft(): Draft | null {
  return broughtUp(wx.getStorageSync<unknown>(place));
}

export function keepDraft(draft: Draft): Draft {
  keepHere(place, draft);

  return draft;
}

/** Begins an application; what the self-check has asked is not asked again. */
export function startDraft(answers: Answers): Draft {
  return keepDraft({
    form: 2,
    key: newKey(),
    revision: 1,
    synced: 0,
    caseId: null,
    answers,
    savedAt: Date.now(),
  });
}

/** Keeps what is being typed or chosen, sound or not; it becomes the answer by going on. */
export function keepTyped(draft: Draft, id: string, value: unknown): Draft {
  return keepDraft({ ...draft, typed: { ...draft.typed, [id]: value }, savedAt: Date.now() });
}

/** What a question's box shows: what was typed last, else the kept answer. */
export function shownAnswer({ answers, typed = {} }: Draft, id: string): unknown {
  return id in typed ? typed[id] : answers[id];
}

function withoutTyped({ typed = {} }: Draft, id: string): Answers {
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== id));
}

/** Keeps one answer on the phone at once, and what follows from it; the office gets it afterwards. */
export function keepAnswer(draft: Draft, id: string, value: unknown): Draft {
  return keepDraft({
    ...draft,
    revision: draft.revision + 1,
    answers: withTold({ ...draft.answers, [id]: value }, todayInChina()),
    typed: withoutTyped(draft, id),
    savedAt: Date.now(),
  });
}

/** What was typed over an answer replaces it, without going on; `null` when there is no such thing. */
export function typedOver(draft: Draft, id: string): { readonly value: unknown } | null {
  return id in (draft.typed ?? {}) && id in draft.answers ? { value: draft.typed?.[id] } : null;
}

/** What travels to the office: the answers, and the key by which another phone can go on. */
export function travelling({ key, answers, consent }: Draft): Record<string, unknown> {
  return { ...answers, draft_key: key, ...(consent && { consent }) };
}

/** Keeps what was agreed to; from now on the office gets the form. */
export function keepConsent(draft: Draft, consent: Consent): Draft {
  return keepDraft({ ...draft, revision: draft.revision + 1, consent, savedAt: Date.now() });
}

/** What another phone of the same person has agreed to already. */
function consentIn(kept: unknown): Pick<Draft, 'consent'> {
  return isObject(kept) && typeof kept.version === 'string' ? { consent: kept as unknown as Consent } : {};
}

/** Takes a draft that was begun elsewhere onto this phone. */
export function resumeDraft(
  caseId: string,
  { revision, answers }: { readonly revision: number; readonly answers: Answers },
): Draft {
  const { draft_key: key, consent, ...own } = answers;

  return keepDraft({
    form: 2,
    key: String(key),
    revision,
    synced: revision,
    caseId,
    answers: own,
    ...consentIn(consent),
    savedAt: Date.now(),
  });
}

export function dropDraft(): void {
  wx.removeStorageSync(place);
}
