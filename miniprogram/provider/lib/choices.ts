import type { ChoiceView } from '../../lib/choice-view';

/** Choice cards for a vocabulary, in the words of the office: whoever handles cases reads those. */
export function choicesFor(
  words: Readonly<Record<string, string | { readonly staff: string }>>,
  chosen: readonly string[],
): ChoiceView[] {
  return Object.entries(words).map(([value, said]) => ({
    ...{ value, hint: '', legal: '', chosen: chosen.includes(value) },
    label: typeof said === 'string' ? said : said.staff,
  }));
}

/** One more, or one less. */
export function toggled(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}
