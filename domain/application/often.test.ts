import { matters } from '../vocabulary/matters/matters';
import { oftenFirst } from './often';
import { questionOf } from './questions';

const shown = (topic: string): readonly string[] =>
  oftenFirst(questionOf('matter')?.choices?.({ topic }) ?? [], 'matter').map(({ value }) => value);

test('at home, whoever is beaten or brings up a child need not pass the honour of heroes first', () => {
  expect(shown('家里的事').slice(0, 3)).toEqual(['domestic_violence', 'child_support', 'support_of_parents']);
});

test('a rider who was hurt stands among the first of the injured', () => {
  expect(shown('受伤索赔').indexOf('platform_injury')).toBeLessThan(4);
});

test.each([...new Set(matters.map(({ topic }) => topic))])(
  'no card of %s is lost, and the way out stays last',
  (topic) => {
    const cards = questionOf('matter')?.choices?.({ topic }) ?? [];

    expect([...shown(topic)].sort()).toEqual(cards.map(({ value }) => value).sort());
    expect(shown(topic).at(-1)).toBe('other');
  },
);

test('other questions keep their order', () => {
  const cards = questionOf('stage')?.choices?.({}) ?? [];

  expect(oftenFirst(cards, 'stage')).toEqual(cards);
});
