import type { Facts } from '../../eligibility/facts/facts';
import type { Day } from '../../time/times';
import { sentAnswers } from '../flow';
import type { Answers } from '../question';
import { questions } from '../questions';

const homes = questions.flatMap(({ into }) => into).filter((home) => home.to === 'fact');

/** Keys without a value are left out: not asked and not known are the same to the rules. */
function known(facts: Readonly<Record<string, unknown>>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/**
 * What the rules need to know, from what was answered: each question says which fact it fills. Hidden answers do not
 * count.
 * @param all every answer, hidden ones too
 * @param today the day in China, for the days left to a time limit
 */
export function factsFrom(all: Answers, today?: Day): Facts {
  const answers = sentAnswers(all);

  return known({
    applicantKind: 'person',
    ...Object.fromEntries(homes.map(({ key, read }) => [key, read(answers, today)])),
    promise: all.promise === true || undefined,
    appliedOn: today,
  });
}
