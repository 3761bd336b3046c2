import { computed, ref, type Ref } from 'vue';
import { isTooLong, stillMissing, type FormField, type Values } from './form';

/**
 * What keeps a form from being sent, said at each field once somebody tried.
 * @param fields those asked for now; @param wrongAt what the office said of a path of its input
 * @param pathOf the path of a field in that input, where it is not its key
 */
export function useFilled(
  fields: () => readonly FormField[],
  values: Ref<Values>,
  wrongAt: (path: string) => string | null,
  pathOf: (key: string) => string = (key) => key,
) {
  const tried = ref(false);
  const lacking = computed(() => stillMissing(fields(), values.value));
  /** Labels of what is still to be filled in, once somebody tried. */
  const missing = computed(() => (tried.value ? lacking.value : []));

  function wrong(field: FormField): string | null {
    if (missing.value.includes(field.label)) return `请填写${field.label}。`;

    return wrongAt(pathOf(field.key)) ?? field.notice?.(values.value) ?? null;
  }

  /** Whether it may be sent; from now on each field says what it lacks. */
  function isFilled(): boolean {
    tried.value = true;

    return lacking.value.length === 0 && !fields().some((field) => isTooLong(field, values.value));
  }

  return { tried, missing, wrong, isFilled };
}
