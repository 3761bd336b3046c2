import type { Choice } from './question';

/** A card for each word of a list, in its order. */
export function cardsOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
