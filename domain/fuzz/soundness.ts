import { isDay } from '../time/times';
import { isDomainError } from '../refusals/errors';

const wrongWords = /\bNaN\b|\bundefined\b|Invalid Date|\[object /;
const dayShape = /\d{4}-\d{2}-\d{2}/g;

/**
 * Everything in an answer that no answer may hold: NaN, an invalid date, a day that does not exist, the word undefined.
 * @param given words of the question: what somebody typed may come back as it was
 * @returns where each stands and what it is
 */
export function unsoundIn(answer: unknown, given = '', path = 'answer'): readonly string[] {
  if (typeof answer === 'number') return Number.isNaN(answer) ? [`${path}: NaN`] : [];
  if (typeof answer === 'string') {
    const days = (answer.match(dayShape) ?? []).filter((day) => !isDay(day) && !given.includes(day));
    const words = wrongWords.exec(answer)?.filter((word) => !given.includes(word)) ?? [];

    return [...days, ...words].map((what) => `${path}: ${what}`);
  }
  if (answer instanceof Date) return Number.isNaN(answer.getTime()) ? [`${path}: invalid date`] : [];
  if (typeof answer !== 'object' || answer === null) return [];

  return Object.entries(answer).flatMap(([key, value]) => unsoundIn(value, given, `${path}.${key}`));
}

/** The names that refusals may have: of the catalogue, or of facts. */
function isNamed(thrown: unknown): boolean {
  return isDomainError(thrown) || (thrown instanceof Error && thrown.name === 'FactsInvalid');
}

/** What is wrong with how a function took its input; empty when it answered soundly or refused by name. */
export function troubleOf(run: () => unknown, given = ''): readonly string[] {
  try {
    const answer = run();

    return answer === undefined ? ['answered nothing'] : unsoundIn(answer, given);
  } catch (error) {
    if (!isNamed(error)) return [`threw ${error instanceof Error ? (error.stack ?? '') : String(error)}`];

    return unsoundIn((error as Error).message, given, 'refusal');
  }
}
