import { nextTick } from 'vue';

const faulty = '.field:has(.wrong), .question:has(.danger), .typed:has(.wrong)';
const controls = 'input:not([type=hidden]), textarea, select, [tabindex="0"]';

/** Puts the cursor into the first field of a form that says what is wrong with it. @returns whether there is one */
export async function focusFault(within: Element | null | undefined): Promise<boolean> {
  await nextTick();
  const field = within?.querySelector(faulty);
  const control = field?.querySelector<HTMLElement>(controls);
  control?.focus();

  return Boolean(control);
}

/** What is said at a field of this form already, outside the note itself. */
export function saidAtFields(within: Element | null | undefined, note: Element | null): readonly string[] {
  const said = [...(within?.querySelectorAll('.wrong, .danger') ?? [])];

  return said.filter((one) => !note?.contains(one)).map((one) => one.textContent?.trim() ?? '');
}
