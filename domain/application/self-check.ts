import type { Day } from '../case/times';
import { assess, keptPack } from '../eligibility/index';
import type { Assessment } from '../eligibility/index';
import type { PackId, Switches } from '../eligibility/pack';
import { isAnswered, relevantQuestions } from './flow';
import type { Answers } from './question';
import { factsFrom } from './to-facts';

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
  'family_income',
];

/** Questions that only help where the centre's hardship figure is known. */
const aboutIncome: readonly string[] = ['household_size', 'family_income'];
const most = 7;

/** What the rules are tried under: the centre's pack and, where the centre has one, its figure. */
export interface CheckRules {
  readonly packId: PackId;
  readonly today: Day;
  /** Yuan a month; unknown where the centre has not told the phone. */
  readonly standard?: number;
  /** What the centre switched on itself. */
  readonly own?: Switches;
}

/** The assessment of what is known, as if every paper were there and the promise given. Changes nothing, keeps nothing. */
export function tryAnswers(answers: Answers, { packId, today, standard, own }: CheckRules): Assessment {
  const facts = factsFrom({ ...answers, promise: true, own_lawyer: answers.own_lawyer ?? 'no' }, today);

  return assess(
    { ...facts, channel: facts.channel ?? 'self', ...(standard === undefined ? {} : { standard }) },
    keptPack({ id: packId, from: today, ...(own && { own }) }),
  );
}

function isCertain(answers: Answers, rules: CheckRules): boolean {
  return isAnswered(answers, 'matter') && tryAnswers(answers, rules).withAllPapers !== 'need_more';
}

/**
 * The next question of the self-check.
 * @returns its id, or `null` as soon as the answer is certain, or nothing asked here would settle it
 */
export function nextCheck(answers: Answers, rules: CheckRules): string | null {
  if (isCertain(answers, rules)) return null;
  const mine = relevantQuestions(answers).filter(
    ({ id }) => asked.includes(id) && (rules.standard !== undefined || !aboutIncome.includes(id)),
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
