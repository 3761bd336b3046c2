import type { Case } from '../case/case';
import { isCriminal } from '../deadlines/criminal';
import type { Facts } from '../eligibility/facts/facts';

/** By which ways and results a case may close. Where nobody has said the kind, it is civil unless it is criminal. */
export function closingKind(
  c: Parameters<typeof isCriminal>[0] & Pick<Case, 'facts'>,
): NonNullable<Facts['category']> {
  return isCriminal(c) ? 'criminal' : (c.facts.category ?? 'civil');
}
