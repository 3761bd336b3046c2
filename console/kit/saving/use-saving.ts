import { useQueryClient } from '@tanstack/vue-query';
import { sayDone } from '../announce';
import { useAsking } from '../use-asking';
import type { KeptDraft } from '../drafts/use-draft';

/** Saves one section of the set-up and reads the whole again; what was typed stays when it was refused. */
export function useSaving(draft?: KeptDraft) {
  const queries = useQueryClient();
  const { busy, refusal, run, wrongAt } = useAsking();

  /** @returns whether it was saved */
  async function save(deed: () => Promise<unknown>, done: string): Promise<boolean> {
    const saved = await run(deed);
    if (saved === null) return false;
    draft?.forget();
    sayDone(done);
    await queries.invalidateQueries({ queryKey: ['set-up'] });
    return true;
  }

  return { busy, refusal, save, wrongAt };
}
