import { useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { openMaterial } from '../../../contract/dossier/dossier';
import { ask } from '../../office';

/** The address of one file. Each opening is written down by the office, so an address is used as long as it lasts. */
export function useFile(caseId: Ref<string>, materialId: Ref<string | null>) {
  return useQuery({
    queryKey: computed(() => ['file', caseId.value, materialId.value]),
    queryFn: ({ signal }) =>
      ask(openMaterial, { caseId: caseId.value, materialId: materialId.value ?? '' }, signal),
    enabled: computed(() => materialId.value !== null),
    staleTime: (query) => Math.max(0, Date.parse(query.state.data?.until ?? '') - Date.now() || 0),
    refetchOnWindowFocus: false,
  });
}
