import type { ChoiceView } from '../../lib/choice-view';
import type { QuestionView } from '../../lib/draft/question-view';

/** The matters stand with the most frequent first; past these a thumb has a long way. */
const atOnce = 6;

/**
 * The cards that stand at once, and how many wait behind 更多. A few more are not worth a tap, and what is chosen is
 * always in sight.
 */
export function rareBehind(
  { id, choices }: Pick<QuestionView, 'id' | 'choices'>,
  opened: boolean,
): { readonly shown: readonly ChoiceView[]; readonly behind: number } {
  const rare = choices.slice(atOnce);
  const all = id !== 'matter' || opened || rare.length < 3 || rare.some(({ chosen }) => chosen);

  return all ? { shown: choices, behind: 0 } : { shown: choices.slice(0, atOnce), behind: rare.length };
}
