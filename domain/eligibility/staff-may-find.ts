import { proofKind } from './proofs';
import type { Situation } from './situation';

/**
 * Questions the law leaves to staff, which carry aid whatever the income: another reason for a defence (法-24), and
 * whether a veteran with a military card counts among the 优抚对象 (法-42(2)).
 */
export function staffMayStillFind({ facts, applicant }: Situation): boolean {
  if (facts.otherReason === 'other' && facts.matter === 'criminal_defence') return true;

  return applicant.tags.has('veteran') && (facts.proofs ?? []).some((name) => proofKind(name) === 'military');
}
