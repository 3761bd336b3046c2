import { ref } from 'vue';
import type { Decided } from '../../contract/staff/dossier';
import type { Refusal } from '../../contract/envelope';
import { OfficeRefused, sentenceOf } from '../office';

const unexpected = (thrown: unknown): Refusal => ({ code: 'Unreadable', message: sentenceOf(thrown) });

/** Sends one decision at a time and keeps the refusal for the form; what was typed stays. */
export function useSending(onDone: (decided: Decided) => void) {
  const busy = ref(false);
  const refusal = ref<Refusal | null>(null);

  async function send(deed: () => Promise<Decided>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    refusal.value = null;
    try {
      onDone(await deed());
    } catch (thrown) {
      refusal.value = thrown instanceof OfficeRefused ? thrown.refusal : unexpected(thrown);
    } finally {
      busy.value = false;
    }
  }

  const wrongAt = (path: string): string | null =>
    refusal.value?.fields?.find((field) => field.path === path || field.path.startsWith(`${path}.`))
      ?.message ?? null;

  return { busy, refusal, send, wrongAt };
}
