import type { ExemptionRule, PackLayer, RefusalGround, ScopeRule } from './pack';

/** A local layer: what is not named stays as the statute has it. */
export function layer(
  base: Pick<PackLayer, 'id' | 'label' | 'from' | 'verified' | 'source'> & Partial<PackLayer>,
): PackLayer {
  return { scope: [], exemptions: [], channels: [], refusals: [], ...base };
}

type Dated<T> = Omit<T, 'from' | 'verified'>;

/** Gives the rules of a layer their day and say whether their text was read. */
export function dated<T extends ScopeRule | ExemptionRule | RefusalGround>(
  from: string,
  verified: boolean,
  rules: readonly Dated<T>[],
): readonly T[] {
  return rules.map((rule) => ({ ...rule, from, verified }) as T);
}
