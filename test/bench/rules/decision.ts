import { applicantOf } from '../../../domain/eligibility/facts/applicant';
import type { TraceLine } from '../../../domain/eligibility/trace/assessment';
import type { Facts } from '../../../domain/eligibility/facts/facts';
import { firstThatHolds } from '../../../domain/eligibility/scope/look';
import type { Rule } from '../../../domain/eligibility/packs/pack';
import { nationalPack } from '../../../domain/eligibility/packs/light';

/** The decision that every engine takes: 25 rules of the statute, the first that holds wins. */
export const rules: readonly Rule[] = [
  ...nationalPack.exemptions,
  ...nationalPack.channels,
  ...nationalPack.scope,
].slice(0, 25);

/** What the other engines read: the same facts, with the tags already worked out. */
export interface Input {
  readonly matter: string;
  readonly tags: readonly string[];
  readonly stage: string;
}

/** The input of the other engines for one person. */
export function inputOf(facts: Facts): Input {
  return {
    matter: facts.matter ?? 'other',
    tags: [...applicantOf(facts).tags],
    stage: facts.stage ?? 'other',
  };
}

/** Ours, with a trace line for each of the 25 rules. */
export function decideOurs(facts: Facts): { readonly rule: string; readonly trace: TraceLine[] } {
  const trace: TraceLine[] = [];
  const first = firstThatHolds(rules, applicantOf(facts), trace);

  return { rule: first?.id ?? 'none', trace };
}
