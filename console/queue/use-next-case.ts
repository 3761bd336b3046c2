import { takeNext } from '../../contract/queue/turn';
import { sayDone } from '../kit/announce';
import { useAsking } from '../kit/use-asking';
import { ask } from '../office';

/** 办下一件: asks for the most urgent case that waits for oneself, and says so where there is none. */
export function useNextCase() {
  const next = useAsking();

  async function findNext(): Promise<string | null> {
    const found = await next.run(() => ask(takeNext, {}));
    if (!found) return null;
    if (!found.caseId) sayDone('现在没有等您办的案件。');
    else if (found.taken) sayDone('已领取，现在轮到您。');

    return found.caseId;
  }

  return { next, findNext };
}
