import type { Provider, Situation } from './provider';
import { available } from './rules/available';
import { criminalByLawyer } from './rules/criminal-by-lawyer';
import { experienced } from './rules/experienced';
import { knowsMinors } from './rules/knows-minors';
import { notEarlierCounsel } from './rules/not-earlier-counsel';
import { notHelperOfSeveral } from './rules/not-helper-of-several';
import { notOpposingFirm } from './rules/not-opposing-firm';
import { notRecused } from './rules/not-recused';
import { notTheOtherSide } from './rules/not-the-other-side';
import type { Rule } from './rules/rule';
import { womanWhereAsked } from './rules/woman-where-asked';

const rules: readonly Rule[] = [
  notRecused,
  notOpposingFirm,
  notTheOtherSide,
  notEarlierCounsel,
  notHelperOfSeveral,
  experienced,
  criminalByLawyer,
  knowsMinors,
  womanWhereAsked,
  available,
];

/** Everything that stands against choosing this person, in words; empty for who may be chosen. */
export function unfitness(provider: Provider, situation: Situation): readonly string[] {
  return rules.map((rule) => rule(provider, situation)).filter((why) => why !== null);
}
