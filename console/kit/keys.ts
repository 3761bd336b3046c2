import { onBeforeUnmount, onMounted } from 'vue';

/** What a key press means to the desk: one printed character or the key's name, `null` while somebody types. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target' | 'isComposing'>,
): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target as { tagName?: string; isContentEditable?: boolean } | null;
  if (target?.isContentEditable) return null;
  if (['INPUT', 'TEXTAREA', 'SELECT'].includes(target?.tagName ?? '')) return null;
  return event.key;
}

/**
 * Listens for the view's keys as long as the view is open.
 * @param deeds what each key does; a deed that answers `false` leaves the key to the browser
 */
export function useKeys(deeds: Readonly<Record<string, (event: KeyboardEvent) => void | false>>): void {
  const listen = (event: KeyboardEvent): void => {
    if (document.querySelector('[aria-modal="true"]:not([hidden])')?.checkVisibility()) return;
    const deed = deeds[keyOf(event) ?? ''];
    if (!deed || deed(event) === false) return;
    event.preventDefault();
  };
  onMounted(() => document.addEventListener('keydown', listen));
  onBeforeUnmount(() => document.removeEventListener('keydown', listen));
}
