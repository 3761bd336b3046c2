import { checkAnswer } from './check-answer';
import { relevantQuestions } from './flow';
import { headsOf } from './household';
import { questionOf } from './questions';
import { factsFrom } from './into/to-facts';

const house = {
  for_whom: 'self',
  topic: 'road',
  matter: 'traffic_injury',
  status: ['none'],
  fixed_income: 'yes',
  household_size: 'more',
  household_count: '10',
  family_income: '22000',
};

test.each([
  [{ household_size: '3' }, 3],
  [{ household_size: 'more', household_count: '10' }, 10],
  [{ household_size: 'more', household_count: '１２' }, 12],
  [{ household_size: 'more' }, null],
  [{ household_size: '3', household_count: '10' }, 3],
  [{ household_size: null }, null],
  [{ household_size: 'more', household_count: '0' }, null],
  [{ household_size: 'more', household_count: '10', lives_together: 'yes' }, 1],
])('%j is shared by %s', (answers, heads) => {
  expect(headsOf(answers)).toBe(heads);
});

test('a house of ten with 22,000 yuan has 2,200 a head', () => {
  expect(factsFrom(house, '2026-11-22').statedIncome).toBe(2200);
});

test('the number is asked for only where the cards end', () => {
  const ids = (answers: object) => relevantQuestions({ ...house, ...answers }).map(({ id }) => id);

  expect(ids({})).toContain('household_count');
  expect(ids({ household_size: '8' })).not.toContain('household_count');
});

test.each(['0', '一百', '100', '-3', ''])('%j people is refused with the cure', (typed) => {
  const question = questionOf('household_count');

  expect(question && checkAnswer(question, typed)).not.toBeNull();
});
