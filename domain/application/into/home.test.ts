import { fact, nowhere, part } from './home';
import type { Question } from '../question';
import { questions } from '../questions';
import { workerAnswers } from '../testing/sample-answers';
import { caseFrom } from './to-case';
import { factsFrom } from './to-facts';

/** Questions whose answer would be asked, checked, shown, and gone at submission. */
const homeless = (asked: readonly Pick<Question, 'id' | 'into'>[]): readonly string[] =>
  asked.filter(({ into }) => into.length === 0).map(({ id }) => id);

test('every answer has a home: a fact, a part of the case, or nowhere with its reason', () => {
  expect(homeless(questions)).toEqual([]);
  expect(homeless([{ id: 'heard_from', into: [] }])).toEqual(['heard_from']);
  for (const home of questions.flatMap(({ into }) => into))
    if (home.to === 'nowhere') expect(home.reason.length).toBeGreaterThan(20);
});

test('what an answer says arrives where its question says', () => {
  const answers = { ...workerAnswers, happened_on: '2026-06-30', opponent: '青禾县某建筑队' };
  const parts = caseFrom(answers) as unknown as Record<string, Record<string, unknown>>;
  const facts = factsFrom(answers, '2026-11-22') as Readonly<Record<string, unknown>>;
  for (const home of questions.flatMap(({ into }) => into)) {
    if (home.to === 'nowhere') continue;
    if (home.to === 'fact') expect(facts[home.key]).toEqual(home.read(answers, '2026-11-22'));
    if (home.to !== 'part' || home.read(answers) === undefined) continue;
    const found = home.path.split('.').reduce<unknown>((at, key) => (at as typeof parts)[key], parts);
    expect(found).toEqual(home.read(answers));
  }
});

test('no two questions fill one place with different words', () => {
  const places = new Map<string, unknown>();
  for (const home of questions.flatMap(({ into }) => into)) {
    if (home.to === 'nowhere') continue;
    const place = home.to === 'fact' ? `fact ${home.key}` : home.path;
    expect(places.get(place) ?? home.read).toBe(home.read);
    places.set(place, home.read);
  }
});

test('a home is said in one line', () => {
  expect(fact('stage', () => 'mediation')).toMatchObject({ to: 'fact', key: 'stage' });
  expect(part('dispute.story', () => '')).toMatchObject({ to: 'part', path: 'dispute.story' });
  expect(nowhere('because')).toEqual({ to: 'nowhere', reason: 'because' });
});
