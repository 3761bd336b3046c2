import { isAnswered, relevantQuestions } from '../flow';
import { asksForIncome, incomeStandard } from '../income-standard';
import type { Answers } from '../question';
import { tryAnswers } from '../try-answers';
import type { CheckRules } from '../try-answers';

/** What the self-check may ask; never who somebody is. */
const asked: readonly string[] = [
  'topic',
  'matter',
  'migrant',
  'stage',
  'place',
  'lives_together',
  'status',
  'fixed_income',
  'household_size',
  'household_count',
  'family_income',
];

const most = 7;

function isCertain(answers: Answers, rules: CheckRules): boolean {
  return isAnswered(answers, 'matter') && tryAnswers(answers, rules).withAllPapers !== 'need_more';
}

/**
 * The next question of the self-check.
 * @returns its id, or `null` as soon as the answer is certain, or nothing asked here would settle it
 */
export function nextCheck(answers: Answers, rules: CheckRules): string | null {
  if (isCertain(answers, rules)) return null;
  const hasFigure = incomeStandard(answers, rules) !== null;
  const mine = relevantQuestions(answers).filter(
    ({ id }) => asked.includes(id) && (hasFigure || !asksForIncome(id)),
  );
  if (mine.filter(({ id }) => isAnswered(answers, id)).length >= most) return null;

  return mine.find(({ id }) => !isAnswered(answers, id))?.id ?? null;
}

/** The self-check question before this one, or `null` at the first. */
export function previousCheck(answers: Answers, at: string): string | null {
  const mine = relevantQuestions(answers).filter(({ id }) => asked.includes(id));
  const place = mine.findIndex(({ id }) => id === at);

  return mine[place - 1]?.id ?? null;
}
