import { matterOf } from '../vocabulary/matters/matters';
import { personTags } from '../vocabulary/persons/person-tags';
import { assess } from './assess';
import type { Assessment } from './trace/assessment';
import type { FactKey, Facts } from './facts/facts';
import type { Pack } from './packs/pack';

/** A question of the self-check is the fact it asks for. */
export type QuestionId = FactKey;

/** Answers to try: a question is only asked when one of them would change the result. */
const trials: readonly (readonly [FactKey, (facts: Facts) => readonly unknown[]])[] = [
  ['tags', () => personTags.map((tag) => [tag.code])],
  ['stage', (facts) => (isCriminal(facts) ? ['investigation'] : [])],
  ['penalty', (facts) => (facts.matter === 'criminal_defence' ? ['death'] : [])],
  ['otherReason', (facts) => (facts.matter === 'criminal_defence' ? ['co_accused_has_lawyer'] : [])],
  ['age', () => [7, 17, 70]],
  ['opponentLivesTogether', (facts) => (isFamily(facts) ? [true] : [])],
];

function isFamily({ matter }: Facts): boolean {
  return matter !== undefined && matterOf(matter)?.topic === '家里的事';
}

function isCriminal({ matter }: Facts): boolean {
  return matter !== undefined && matterOf(matter)?.category === '刑事';
}

/** An income that is within every standard, and one that is above each. */
const incomesToTry = [0, 10_000_000];

/** What the self-check shows, for a poor and for a rich person while the income is open. Papers play no part. */
function result(facts: Facts, pack: Pack): string {
  return incomesToTry
    .map((familyIncome) => {
      const { withAllPapers, inScope, hardship } = assess({ familyIncome, ...facts }, pack);

      return [withAllPapers, inScope, hardship].join();
    })
    .join(';');
}

/** The gates that most people pass, so that they hide no difference further on. */
function pastTheGates(facts: Facts): Facts {
  return {
    applicantKind: 'person',
    nationality: 'chinese',
    hasOwnLawyer: false,
    jurisdiction: 'yes',
    ...facts,
  };
}

/**
 * The fact that the self-check asks for next: the matter first, then what would change the answer, money last.
 * @returns null when the answer is certain, or when only staff can settle it
 */
export function nextQuestion(facts: Facts, pack: Pack): QuestionId | null {
  if (facts.matter === undefined && facts.channel !== 'consultation_only') return 'matter';
  const open = pastTheGates(facts);
  const now = result(open, pack);
  const settled = assess(facts, pack);

  if (settled.inScope === 'special') return missingFact(settled, facts);
  for (const [fact, values] of trials) {
    if (facts[fact] !== undefined) continue;
    if (values(facts).some((value) => result({ ...open, [fact]: value }, pack) !== now)) return fact;
  }

  return missingFact(settled, facts);
}

const money: readonly FactKey[] = ['familyIncome', 'ownIncome', 'promise', 'valuableAssets'];

/** The first fact that the assessment itself misses and that the person can know; money last. */
function missingFact({ missing }: Assessment, facts: Facts): QuestionId | null {
  const open = missing.flatMap(({ fact }) =>
    fact === undefined || fact === 'standard' || facts[fact] !== undefined ? [] : [fact],
  );

  return open.find((fact) => !money.includes(fact)) ?? open[0] ?? null;
}
