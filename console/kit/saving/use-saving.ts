import { useQueryClient } from '@tanstack/vue-query';
import { sayDone } from '../announce';
import { useAsking } from '../use-asking';

/** Saves one section of the set-up and reads the whole again; what was typed stays when it was refused. */
export function useSaving() {
  const queries = useQueryClient();
  const { busy, refusal, run, wrongAt } = useAsking();

  /** @returns whether it was saved */
  async function save(deed: () => Promise<unknown>, done: string): Promise<boolean> {
    const saved = await run(deed);
    if (saved === null) return false;
    sayDone(done);
    await queries.invalidateQueries({ queryKey: ['set-up'] });
    return true;
  }

  return { busy, refusal, save, wrongAt };
}
