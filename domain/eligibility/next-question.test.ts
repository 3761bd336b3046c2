import { withSwitches } from './packs/combine-packs';
import type { Facts } from './facts/facts';
import { nationalPack } from './packs/light';
import { nextQuestion } from './next-question';

const citizen = { applicantKind: 'person', nationality: 'chinese' } as const satisfies Facts;
const centre = withSwitches(nationalPack, {
  standardAmount: { value: 2000, source: '青禾县公布', verified: true },
});

/** Asks until nothing is left to ask. */
function interview(answers: Facts): string[] {
  const asked: string[] = [];
  let facts: Facts = citizen;

  for (let next = nextQuestion(facts, centre); next !== null; next = nextQuestion(facts, centre)) {
    asked.push(next);
    if (answers[next] === undefined) break;
    facts = { ...facts, [next]: answers[next] };
  }

  return asked;
}

test('a migrant worker who wants his wages is never asked about money', () => {
  const answers = {
    matter: 'wages',
    tags: ['migrant_worker'],
    age: 30,
    hasOwnLawyer: false,
    jurisdiction: 'yes',
  } as const;

  expect(interview(answers)).toEqual(['matter', 'tags', 'age', 'hasOwnLawyer', 'jurisdiction']);
});

test('an accident victim is asked about money last', () => {
  const answers = {
    matter: 'traffic_injury',
    tags: [],
    age: 30,
    hasOwnLawyer: false,
    jurisdiction: 'yes',
    familyIncome: 100,
  } as const;

  expect(interview(answers)).toEqual([
    'matter',
    'tags',
    'age',
    'hasOwnLawyer',
    'jurisdiction',
    'familyIncome',
  ]);
});

test('a parent who claims support is asked whether the child lives in the same house', () => {
  const answers = { matter: 'support_of_parents', tags: [], age: 70, opponentLivesTogether: true } as const;

  expect(interview({ ...answers, hasOwnLawyer: false, jurisdiction: 'yes', ownIncome: 5 })).toEqual([
    'matter',
    'tags',
    'age',
    'opponentLivesTogether',
    'hasOwnLawyer',
    'jurisdiction',
    'ownIncome',
  ]);
});

test('a suspect is asked for the stage only when it matters', () => {
  expect(nextQuestion({ ...citizen, matter: 'criminal_defence', tags: [] }, centre)).toBe('penalty');
  expect(nextQuestion({ ...citizen, matter: 'criminal_defence', tags: [], penalty: 'other' }, centre)).toBe(
    'otherReason',
  );
  expect(nextQuestion({ ...citizen, matter: 'victim_agent', tags: [] }, centre)).toBe('stage');
});

test('someone who only wants advice is asked nothing', () => {
  expect(nextQuestion({ ...citizen, channel: 'consultation_only' }, centre)).toBeNull();
  expect(nextQuestion({ ...citizen, matter: 'consultation' }, centre)).toBeNull();
});

test('a person of whom the organ must notify is asked for a lawyer and the place only', () => {
  const deaf = { ...citizen, matter: 'criminal_defence', tags: ['hearing_disabled'] } as const;

  expect(nextQuestion(deaf, centre)).toBe('hasOwnLawyer');
  expect(nextQuestion({ ...deaf, hasOwnLawyer: false }, centre)).toBe('jurisdiction');
  expect(nextQuestion({ ...deaf, hasOwnLawyer: false, jurisdiction: 'yes' }, centre)).toBeNull();
});

test('a citizen is never asked for the number of the centre', () => {
  const facts = {
    ...citizen,
    matter: 'wages',
    tags: [],
    age: 30,
    hasOwnLawyer: false,
    jurisdiction: 'yes',
  } as const;

  expect(nextQuestion({ ...facts, familyIncome: 5 }, nationalPack)).toBeNull();
  expect(nextQuestion(facts, nationalPack)).toBe('familyIncome');
});
