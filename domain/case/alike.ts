import type { Case } from './case';

/**
 * How another case of the same person stands to this one. Aid is one grant per stage (law.md §11): the same matter at
 * another stage is a matter of its own. A stage that is not known is not told apart.
 */
export type Alike = 'same' | 'other_stage' | 'other_matter';

/** What of a case is compared. */
export interface Compared {
  readonly dispute: Pick<Case['dispute'], 'matter'>;
  readonly facts?: Pick<Case['facts'], 'stage'>;
}

/** @returns `same` for the same matter at the same stage, or where one of the stages is not known */
export function alikeTo(one: Compared, other: Compared): Alike {
  if (one.dispute.matter !== other.dispute.matter) return 'other_matter';
  const [here, there] = [one.facts?.stage, other.facts?.stage];

  return here === undefined || there === undefined || here === there ? 'same' : 'other_stage';
}
