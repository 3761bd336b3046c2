import { ref } from 'vue';
import type { Refusal } from '../../contract/envelope';
import { OfficeRefused, sentenceOf } from '../office';

/** Asks the office one thing at a time and keeps its refusal for the form; what was typed stays. */
export function useAsking() {
  const busy = ref(false);
  const refusal = ref<Refusal | null>(null);

  /** @returns the answer, or `null` when it was refused or another question is under way */
  async function run<Data>(deed: () => Promise<Data>): Promise<Data | null> {
    if (busy.value) return null;
    busy.value = true;
    refusal.value = null;
    try {
      return await deed();
    } catch (thrown) {
      refusal.value =
        thrown instanceof OfficeRefused
          ? thrown.refusal
          : { code: 'Unreadable', message: sentenceOf(thrown) };
      return null;
    } finally {
      busy.value = false;
    }
  }

  /** The office's word on one field, by its path. */
  const wrongAt = (path: string): string | null =>
    refusal.value?.fields?.find((field) => field.path === path || field.path.startsWith(`${path}.`))
      ?.message ?? null;

  return { busy, refusal, run, wrongAt };
}
