import { openPoints } from '../../domain/application';
import { readResidentId } from '../../domain/identity/resident-id';
import { identityOf } from './citizens';
import { answersOf, stories } from './stories';

test.each(stories.map((told, place) => [String(told.matter), place] as const))(
  'the sample story about %s answers every question of the form',
  (_matter, place) => {
    expect(openPoints(answersOf(place, place))).toEqual([]);
  },
);

test('sample people have identity numbers that pass the check', () => {
  for (let place = 0; place < 80; place += 1)
    expect(readResidentId(identityOf(place), 'n').kind).toBe('resident_id');
});

test('no two people of a large sample share an identity number', () => {
  const places = Array.from({ length: 400_000 }, (_, place) => place);
  expect(new Set(places.map(identityOf)).size).toBe(places.length);
});
