/** A question of the bank, its options by letter. */
export interface BankQuestion {
  readonly id: string;
  readonly question: string;
  readonly options: Readonly<Record<string, string>>;
  /** The letters that are right together: `AC`. */
  readonly right: string;
}

/** A question of one person's paper, with its options in that person's order. */
export interface PaperQuestion {
  readonly key: string;
  readonly label: string;
  readonly options: readonly string[];
  /** Several are right: as many boxes may be ticked. */
  readonly several: boolean;
  /** The right options, by their place in `options`. */
  readonly right: readonly number[];
}

/** Numbers from 0 up to 1 that follow from a seed: the same seed, the same numbers (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;

  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  return list
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/**
 * One person's paper: so many questions of the bank, questions and options in an order of their own.
 * @param seed a whole number that belongs to the person: asked again it gives the same paper
 * @param draw how many questions; fewer where the bank has fewer
 */
export function paperFor(
  bank: readonly BankQuestion[],
  seed: number,
  draw: number,
): readonly PaperQuestion[] {
  const next = numbersFrom(seed);
  const sorted = [...bank].sort((a, b) => (a.id < b.id ? -1 : 1));

  return shuffled(sorted, next)
    .slice(0, draw)
    .map(({ question, options, right }, at) => {
      const letters = shuffled(Object.keys(options).sort(), next);

      return {
        key: `q${at + 1}`,
        label: question,
        options: letters.map((letter) => options[letter] ?? ''),
        several: right.length > 1,
        right: letters.flatMap((letter, place) => (right.includes(letter) ? [place] : [])),
      };
    });
}

/**
 * The mark of a paper: a question counts when exactly the right options were ticked.
 * @param given for each question the places that were ticked
 * @returns 0 to 100, two decimals
 */
export function markOf(
  paper: readonly PaperQuestion[],
  given: Readonly<Record<string, readonly number[]>>,
): number {
  if (paper.length === 0) return 0;
  const isRight = ({ key, right }: PaperQuestion): boolean =>
    [...(given[key] ?? [])].sort().join() === [...right].sort().join();

  return Math.round((paper.filter(isRight).length / paper.length) * 10_000) / 100;
}
