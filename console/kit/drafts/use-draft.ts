import { computed, inject, provide, ref, watch, type InjectionKey, type Ref } from 'vue';
import { router } from '../../router';
import { now } from '../../words/when';
import { drafts, forgetDraft, keepDraft } from './drafts';
import { merged } from './merge';

type Parts = Readonly<Record<string, Ref>>;

/** What a form has of its draft. */
export interface KeptDraft {
  /** When it was typed that the form has been filled in with; `null` for a form that began empty. */
  readonly since: Ref<string | null>;
  /** It has been sent: what stands in the form now is what it starts from. */
  forget(): void;
  /** The person begins anew. */
  discard(): void;
  /** The form itself changed what it starts from; nobody typed. */
  startHere(): void;
}

const kept: InjectionKey<KeptDraft> = Symbol('draft');

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

/**
 * Keeps what is typed into a form until it is sent: through Esc, another page, a reload, a cut line, an ended session.
 * Call it once the form's parts have their first values; they are filled in with what was typed before.
 * @param place the form and what it is about
 * @param title the form's name in the desk's words
 * @param parts what is typed or ticked; objects, lists and texts
 * @param along what goes with the form and is not typed
 */
export function useDraft(place: string, title: string, parts: Parts, along: Parts = {}): KeptDraft {
  const said = (of: Parts): string =>
    JSON.stringify(Object.fromEntries(Object.entries(of).map(([key, part]) => [key, part.value as unknown])));
  const put = (of: Parts, values: unknown): void => {
    for (const [key, value] of Object.entries(values ?? {})) if (of[key]) of[key].value = copy(value);
  };
  let start = said(parts);
  const since = ref<string | null>(null);

  const found = drafts.get(place);
  if (found) {
    put(parts, merged(found.base, found.mine, JSON.parse(start)));
    put(along, found.along);
    since.value = found.at;
  }

  watch(
    () => said(parts),
    (typed) => {
      if (typed === start) return forgetDraft(place);
      keepDraft({
        ...{ place, title, address: router.currentRoute.value.fullPath, at: now() },
        ...{ base: JSON.parse(start) as unknown, mine: JSON.parse(typed) as unknown },
        along: JSON.parse(said(along)) as unknown,
      });
    },
    { flush: 'sync' },
  );

  function startHere(): void {
    start = said(parts);
  }

  function forget(): void {
    startHere();
    since.value = null;
    forgetDraft(place);
  }

  function discard(): void {
    put(parts, JSON.parse(start));
    forget();
  }

  const draft = { since, forget, discard, startHere };
  provide(kept, draft);

  return draft;
}

/** A reactive object as one part of a form. */
export function partOf<Typed extends object>(typed: Typed): Ref<Typed> {
  return computed({ get: () => typed, set: (values) => Object.assign(typed, values) });
}

/** The draft of the form that this stands in. */
export function useKeptDraft(): KeptDraft | null {
  return inject(kept, null);
}
