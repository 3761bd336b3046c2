import type { Facts } from '../../../domain/eligibility/facts/facts';
import type { Stage } from '../../../domain/vocabulary/matters/stages';
import { matters } from '../../../domain/vocabulary/matters/matters';
import { personTags } from '../../../domain/vocabulary/persons/person-tags';

const stages: readonly Stage[] = ['other', 'first_instance', 'retrial', 'arbitration'];

/** A repeatable stream of numbers, so that every run judges the same people. */
function numbers(seed: number): (below: number) => number {
  let state = seed;

  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;

    return Math.floor((state / 4_294_967_296) * below);
  };
}

function pick<T>(list: readonly T[], next: (below: number) => number): T {
  const one = list[next(list.length)];

  if (one === undefined) throw new Error('an empty list has nothing to pick');

  return one;
}

/** Invented applicants with one to three tags each. */
export function people(count: number, seed: number): Facts[] {
  const next = numbers(seed);

  return Array.from({ length: count }, () => ({
    channel: 'self' as const,
    applicantKind: 'person' as const,
    nationality: 'chinese' as const,
    hasOwnLawyer: next(20) === 0,
    jurisdiction: next(20) === 0 ? ('no' as const) : ('yes' as const),
    matter: pick(matters, next).code,
    stage: pick(stages, next),
    tags: Array.from({ length: next(4) }, () => pick(personTags, next).code),
    familyIncome: next(5000),
    standard: 2000,
    papers: ['application_form', 'identity', 'case_papers', 'hardship_statement'] as const,
    proofs: ['户口簿'],
  }));
}
