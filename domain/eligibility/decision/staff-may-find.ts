import { proofKind } from '../facts/proofs';
import type { Situation } from './situation';

/** Words nobody knew of who the person is or on which way the application came: `键：值` (`Facts.unrecognised`). */
const saysWho = /^(?:身份标签|渠道)：/;

/**
 * Questions the law leaves to staff, which carry aid whatever the income: another reason for a defence
 * or a penalty whose words were not understood (法-24, 25), who the person is where those words were not understood
 * (法-32, 42), and whether a veteran with a military card counts among the 优抚对象 (法-42(2)).
 */
export function staffMayStillFind({ facts, applicant }: Situation): boolean {
  const unsettled = facts.otherReason === 'other' || facts.penalty === 'unclear';
  if (unsettled && facts.matter === 'criminal_defence') return true;

  if (facts.unrecognised?.some((words) => saysWho.test(words))) return true;

  return applicant.tags.has('veteran') && (facts.proofs ?? []).some((name) => proofKind(name) === 'military');
}
