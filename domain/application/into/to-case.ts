import { sentAnswers } from '../flow';
import type { CaseParts, PartPath } from './home';
import type { Answers } from '../question';
import { questions } from '../questions';

export type { CaseParts } from './home';

const homes = questions.flatMap(({ into }) => into).filter((home) => home.to === 'part');

type Parts = Readonly<Record<string, unknown>>;

function put(parts: Parts, [name = '', ...below]: readonly string[], value: unknown): Parts {
  if (below.length === 0) return { ...parts, [name]: value };

  return { ...parts, [name]: put((parts[name] ?? {}) as Parts, below, value) };
}

/** What no question fills, or only for some: nobody acts for most people. */
const unasked: Parts = {
  agent: null,
  urgency: { inDanger: false, limitNear: false, calledAt: null },
};

/**
 * The parts of the case that the answers fill: each question says which. Hidden answers do not count.
 * @throws DomainError with the question's id as field, when an answer cannot stand in a case
 */
export function caseFrom(all: Answers): CaseParts {
  const answers = sentAnswers(all);
  const filled = homes.reduce<Parts>((parts, { path, read }) => {
    const value = read(answers);

    return value === undefined ? parts : put(parts, stepsOf(path), value);
  }, unasked);

  return filled as unknown as CaseParts;
}

function stepsOf(path: PartPath): readonly string[] {
  return path.split('.');
}
