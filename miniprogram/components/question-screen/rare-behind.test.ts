import { questionOf } from '../../lib/domain';
import { viewOf } from '../../lib/draft/question-view';
import { rareBehind } from './rare-behind';

const matters = (topic: string, chosen?: string) => {
  const question = questionOf('matter');
  if (!question) throw new Error('no such question');

  return viewOf(question, { topic }, chosen);
};

test('the frequent matters stand at once, the rare ones wait behind 更多', () => {
  const home = matters('家里的事');
  const { shown, behind } = rareBehind(home, false);

  expect(shown.map(({ value }) => value)).toContain('support_of_parents');
  expect(shown).toHaveLength(6);
  expect(behind).toBe(home.choices.length - 6);
  expect(rareBehind(home, true)).toEqual({ shown: home.choices, behind: 0 });
});

test('a rare matter that is chosen is in sight, and a few more cards are no reason for a tap', () => {
  const chosen = matters('家里的事', 'martyr_honour');
  const few = { ...chosen, choices: chosen.choices.slice(0, 8).map((one) => ({ ...one, chosen: false })) };

  expect(rareBehind(chosen, false).behind).toBe(0);
  expect(rareBehind(few, false).behind).toBe(0);
});

test('other questions keep all their cards', () => {
  expect(rareBehind({ ...matters('受伤索赔'), id: 'status' }, false).behind).toBe(0);
});
