import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { openDossier } from '../../contract/dossier/dossier';
import { ask } from '../office';

/** One case with everything on its screen. Read again each minute and after every step. */
export function useDossier(caseId: Ref<string>) {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: computed(() => ['dossier', caseId.value]),
    queryFn: ({ signal }) => ask(openDossier, { caseId: caseId.value }, signal),
    refetchInterval: 60_000,
  });
  /** Something was done to the case: the dossier is read now, the queue when it is next looked at. */
  async function refresh(): Promise<void> {
    void queries.invalidateQueries({ queryKey: ['queue'] });
    await query.refetch();
  }
  return { dossier: query.data, error: query.error, refresh };
}
