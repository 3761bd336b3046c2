import { grades, type Grade } from './score';

/** How many files have each grade, with the shares that reports print. */
export interface ReviewResults {
  readonly assessed: number;
  readonly counts: Readonly<Record<Grade, number>>;
  /** Per cent with two decimals: excellent and good of all assessed. */
  readonly goodShare: number;
  readonly passShare: number;
}

/** @param given the grades of the assessed files */
export function resultsOf(given: readonly Grade[]): ReviewResults {
  const counts = Object.fromEntries(
    grades.map((grade) => [grade, given.filter((one) => one === grade).length]),
  ) as Record<Grade, number>;
  const share = (part: number): number =>
    given.length === 0 ? 0 : Math.round((part / given.length) * 10_000) / 100;

  return {
    assessed: given.length,
    counts,
    goodShare: share(counts.优秀 + counts.良好),
    passShare: share(given.length - counts.不合格),
  };
}
