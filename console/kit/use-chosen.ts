import { computed, shallowRef, type ShallowRef } from 'vue';

/** What is open beside a list: one of its lines, a new one that it has not yet, or nothing. */
export function useChosen<Line extends { readonly id: string }>() {
  const open: ShallowRef<Line | 'new' | null> = shallowRef(null);
  /** The line that is open; `null` for a new one too. */
  const line = computed(() => (open.value === 'new' ? null : open.value));
  /** Another line, another form: nothing typed for one comes to stand with the next. */
  const key = computed(() => line.value?.id ?? 'new');

  return { open, line, key };
}
