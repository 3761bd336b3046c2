import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, onBeforeUnmount, onMounted, ref } from 'vue';
import { listHeld, sendStepNow, takeBackStep, type HeldLine } from '../../../contract/dossier/held';
import { sayDone } from '../announce';
import { bringBackSent } from '../drafts/sent';
import { useAsking } from '../use-asking';
import { ask } from '../../office';

/** Under which key the held steps are kept among the things that were read. */
export const heldKey = ['held'] as const;
const second = 1000;

/** One's own steps that have not gone out, with the time that is left; read again when a step was taken and each minute. */
export function useHeld() {
  const queries = useQueryClient();
  const asking = useAsking();
  const query = useQuery({
    queryKey: heldKey,
    queryFn: ({ signal }) => ask(listHeld, {}, signal),
    refetchInterval: (one) => (one.state.data?.held.length ? 15 * second : false),
  });
  const at = ref(Date.now());
  let ticking: ReturnType<typeof setInterval> | undefined;
  onMounted(() => (ticking = setInterval(() => (at.value = Date.now()), second)));
  onBeforeUnmount(() => clearInterval(ticking));

  async function after(said: string): Promise<void> {
    sayDone(said);
    await Promise.all(
      [heldKey, ['dossier'], ['queue']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  }

  async function takeBack({ caseId, label }: HeldLine): Promise<void> {
    if (!(await asking.run(() => ask(takeBackStep, { caseId })))) return;
    bringBackSent(caseId);
    await after(`已撤回“${label}”，没有发出任何东西。`);
  }

  async function send({ caseId, label }: HeldLine): Promise<void> {
    if (await asking.run(() => ask(sendStepNow, { caseId }))) await after(`“${label}”已发出。`);
  }

  return { held: computed(() => query.data.value?.held ?? []), at, takeBack, send, ...asking };
}
