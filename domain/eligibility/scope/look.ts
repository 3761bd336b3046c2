import type { Applicant } from '../facts/applicant';
import type { TraceLine } from '../trace/assessment';
import type { FactKey } from '../facts/facts';
import { valuesOf } from '../trace/notes';
import type { Rule } from '../packs/pack';
import type { Truth } from '../facts/truth';
import { everyPart, factsUsed, holds } from '../facts/when';
import type { When } from '../facts/when';

/** A rule made ready to be looked at: all of one shape, so that the loop over them stays fast. */
export interface Ready<T extends Rule> {
  readonly rule: T;
  readonly id: string;
  readonly title: string;
  readonly when: When;
  readonly article: string;
  readonly from: string;
  readonly verified: boolean;
  readonly uses: readonly FactKey[];
  /** Rules that use the same facts share one object of values in a decision. */
  readonly usesNo: number;
}

const lists = new WeakMap<readonly Rule[], readonly Ready<Rule>[]>();
const usesKnown: string[] = [];

/** Makes a list of rules ready; a list is only made ready once. */
export function ready<T extends Rule>(rules: readonly T[]): readonly Ready<T>[] {
  let list = lists.get(rules);

  if (list === undefined) lists.set(rules, (list = rules.map(readyRule)));

  return list as readonly Ready<T>[];
}

function readyRule(rule: Rule): Ready<Rule> {
  const { id, title, from, verified } = rule;
  const uses = factsUsed(rule.when);
  const article = rule.basis.join('、');

  return {
    rule,
    id,
    title,
    when: everyPart(rule.when),
    article,
    from,
    verified,
    uses,
    usesNo: usesNoOf(uses.join()),
  };
}

function usesNoOf(key: string): number {
  const known = usesKnown.indexOf(key);

  return known >= 0 ? known : usesKnown.push(key) - 1;
}

/** Looks at one rule, writes the trace line, and says whether it holds. */
export function look(one: Ready<Rule>, applicant: Applicant, trace: TraceLine[]): Truth {
  const result = holds(one.when, applicant);
  const values = (applicant.values[one.usesNo] ??= valuesOf(applicant.facts, one.uses));
  const { id, title, article, from, verified } = one;

  trace.push({ ruleId: id, title, values, result, article, from, verified });

  return result;
}

/**
 * The first rule of a table that holds, with a trace line for every rule of it.
 * @returns the rule, or undefined when none holds for certain
 */
export function firstThatHolds<T extends Rule>(
  rules: readonly T[],
  applicant: Applicant,
  trace: TraceLine[],
): T | undefined {
  let first: T | undefined;

  for (const one of ready(rules)) if (look(one, applicant, trace) === true) first ??= one.rule;

  return first;
}
