import type { TraceLine } from './assessment';
import type { Applicant } from './applicant';
import type { FactKey } from './facts';
import { valuesOf } from './notes';
import type { Rule } from './pack';
import type { Truth } from './truth';
import { factsUsed, holds } from './when';

interface Known {
  readonly uses: readonly FactKey[];
  readonly article: string;
}

const known = new WeakMap<Rule, Known>();

function knownOf(rule: Rule): Known {
  const before = known.get(rule);

  if (before !== undefined) return before;
  const now = { uses: factsUsed(rule.when), article: rule.basis.join('、') };

  known.set(rule, now);

  return now;
}

/** Looks at one rule, writes the trace line, and says whether it holds. */
export function look(rule: Rule, applicant: Applicant, trace: TraceLine[]): Truth {
  const { uses, article } = knownOf(rule);
  const result = holds(rule.when, applicant);

  trace.push({
    ruleId: rule.id,
    title: rule.title,
    values: valuesOf(applicant.facts, uses),
    result,
    article,
    from: rule.from,
    verified: rule.verified,
  });

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

  for (const rule of rules) if (look(rule, applicant, trace) === true) first ??= rule;

  return first;
}
