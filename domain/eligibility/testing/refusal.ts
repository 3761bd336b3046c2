import { checkFacts } from '../facts/check-facts';
import { FactsInvalid } from '../facts/errors';
import type { Facts } from '../facts/facts';

/** The refusal of some facts, or null when they are valid. */
export function refusal(facts: unknown): FactsInvalid | null {
  try {
    checkFacts(facts as Facts);
  } catch (thrown) {
    if (thrown instanceof FactsInvalid) return thrown;
    throw thrown;
  }

  return null;
}
