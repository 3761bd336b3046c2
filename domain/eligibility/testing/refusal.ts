import { checkFacts } from '../check-facts';
import { FactsInvalid } from '../errors';
import type { Facts } from '../facts';

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
