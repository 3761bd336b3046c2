import type { Facts } from './facts';
import { proves } from './proofs';
import type { ProofKind } from './proofs';

/** Whether the status is shown by a paper. While nobody has looked at the papers yet, none is missing. */
export function proofHandedIn(facts: Facts, wanted: readonly ProofKind[] | null): boolean {
  if (wanted === null || facts.papers === undefined) return true;

  return proves(facts.proofs ?? [], wanted);
}
