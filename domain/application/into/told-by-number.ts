import { adultAge, elderlyAge } from '../../eligibility/facts/applicant';
import { ageOn } from '../../identity/age';
import { readResidentId, residentIdFault } from '../../identity/resident-id';
import type { Day } from '../../time/times';
import type { PersonTag } from '../../vocabulary/persons/person-tags';
import type { Answers, Choice } from '../question';

const byAge: readonly PersonTag[] = ['minor', 'elderly'];
const isByAge = (one: unknown): boolean => (byAge as readonly unknown[]).includes(one);

/** The numbers that carry a birthday, in the order in which they are asked for. */
const numbers = ['identity_number', 'hmt_residence_number'];

function numberIn(answers: Answers, today: Day): string | undefined {
  const given = numbers.map((id) => answers[id]);

  return given.find((one): one is string => typeof one === 'string' && residentIdFault(one, today) === null);
}

/**
 * The groups of age that the number of the person's paper puts them into.
 * @param today the day in China
 * @returns null without a sound number: then the person is asked
 */
export function toldByNumber(answers: Answers, today: Day): readonly PersonTag[] | null {
  const number = numberIn(answers, today);
  if (number === undefined) return null;
  const age = ageOn(readResidentId(number).born, today);
  if (age < adultAge) return ['minor'];

  return age >= elderlyAge ? ['elderly'] : [];
}

/** The cards that still have to be asked: none of those that the number has answered. */
export function cardsToAsk(
  cards: readonly Choice[],
  id: string,
  answers: Answers,
  today: Day,
): readonly Choice[] {
  if (id !== 'status' || toldByNumber(answers, today) === null) return cards;

  return cards.filter(({ value }) => !isByAge(value));
}

/**
 * The answers with the groups of age as the number has them, whichever of the two was given first: everybody behind the
 * form reads one list. What nobody has answered stays open.
 */
export function withTold(answers: Answers, today: Day): Answers {
  const told = toldByNumber(answers, today);
  if (told === null || !Array.isArray(answers.status)) return answers;
  const others = (answers.status as readonly unknown[]).filter((one) => !isByAge(one) && one !== 'none');
  const all = [...told, ...others];

  return { ...answers, status: all.length > 0 ? all : ['none'] };
}
