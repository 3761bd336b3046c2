import { computed, ref, watch, type Ref } from 'vue';
import type { Dossier } from '../../contract/dossier/dossier';
import { changedSince, keepLook, lastLook } from './last-look';

/** What is new in a case to this person: since their last visit, and since they opened it now. */
export function useLooks(dossier: Ref<Dossier | undefined>, userId: Ref<string>) {
  const history = computed(() => dossier.value?.history ?? []);
  const lastNo = computed(() => Math.max(0, ...history.value.map((event) => event.no)));
  const caseId = computed(() => dossier.value?.case._id ?? '');
  const seenBefore = ref(0);
  const seenNow = ref(0);

  /** Everything shown counts as seen from here on. */
  function acknowledge(): void {
    seenNow.value = lastNo.value;
    keepLook(localStorage, userId.value, caseId.value, lastNo.value);
  }

  watch(
    caseId,
    (id) => {
      if (!id) return;
      seenBefore.value = lastLook(localStorage, userId.value, id) || lastNo.value;
      acknowledge();
    },
    { immediate: true },
  );

  return {
    acknowledge,
    seenBefore,
    changed: computed(() => changedSince(history.value, seenBefore.value)),
    meanwhile: computed(() => history.value.filter((event) => event.no > seenNow.value)),
  };
}
