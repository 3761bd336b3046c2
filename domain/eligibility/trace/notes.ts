import type { Doubt, Missing, Offer, TraceLine } from './assessment';
import type { FactKey, Facts } from '../facts/facts';
import type { Truth } from '../facts/truth';

/** What is cited, asked and doubted on the way to an answer. */
export class Notes {
  readonly trace: TraceLine[] = [];
  readonly basis: string[] = [];
  readonly unverified = new Set<string>();
  readonly missing: Missing[] = [];
  readonly doubts: Doubt[] = [];
  readonly offers: Offer[] = [];

  /** Cites articles, each once, in the order in which they came up. */
  cite(articles: readonly string[], verified = true): void {
    for (const article of articles) {
      if (!this.basis.includes(article)) this.basis.push(article);
      if (!verified) this.unverified.add(article);
    }
  }

  ask(fact: FactKey, question: string, settles: string): void {
    if (!this.missing.some((one) => one.fact === fact)) this.missing.push({ fact, question, settles });
  }

  doubt(code: string, text: string, facts: readonly FactKey[]): void {
    this.doubts.push({ code, text, facts });
  }

  offer(offer: Offer): void {
    if (!this.offers.includes(offer)) this.offers.push(offer);
  }
}

/** Picks the values that a trace line shows; what is unknown is left out. */
export function valuesOf(facts: Facts, keys: readonly FactKey[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};

  for (const key of keys) if (facts[key] !== undefined) values[key] = facts[key];

  return values;
}

/** A trace line of a test that is not a rule of a pack. */
export function stepLine(
  step: {
    readonly id: string;
    readonly title: string;
    readonly article: string;
    readonly uses: readonly FactKey[];
  },
  facts: Facts,
  result: Truth,
  from: string,
): TraceLine {
  return {
    ruleId: step.id,
    title: step.title,
    values: valuesOf(facts, step.uses),
    result,
    article: step.article,
    from,
    verified: true,
  };
}
