import { proofKind } from '../facts/proofs';
import type { Situation } from './situation';

/**
 * Questions the law leaves to staff, which carry aid whatever the income: another reason for a defence
 * or a penalty whose words were not understood (法-24, 25), and
 * whether a veteran with a military card counts among the 优抚对象 (法-42(2)).
 */
export function staffMayStillFind({ facts, applicant }: Situation): boolean {
  const unsettled = facts.otherReason === 'other' || facts.penalty === 'unclear';
  if (unsettled && facts.matter === 'criminal_defence') return true;

  return applicant.tags.has('veteran') && (facts.proofs ?? []).some((name) => proofKind(name) === 'military');
}
