import type { Provider, Situation } from '../provider';

/** Why somebody may not be chosen for a case, in words; `null` where the rule does not stand in the way. */
export type Rule = (provider: Provider, situation: Situation) => string | null;
