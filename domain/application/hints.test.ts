import { hintOn } from './hints';
import { questions } from './questions';

test('a hint stands on a card that is there', () => {
  expect(hintOn({ id: 'for_whom' }, 'family')).toBe('孩子、父母、配偶等');
  expect(hintOn({ id: 'for_whom' }, 'nobody')).toBe('');
  const cards = questions.flatMap((question) =>
    (question.choices?.({ entrance: 'green' }) ?? []).map(({ value }) => hintOn(question, value)),
  );
  expect(cards.filter(Boolean).length).toBeGreaterThan(15);
});
