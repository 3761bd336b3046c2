import type { Judgement } from '../eligibility/judge';
import type { Facts } from '../eligibility/facts/facts';
import type { ProofKind } from '../eligibility/facts/proofs';
import type { MatterCode } from '../vocabulary/matters/matters';
import type { PersonTag } from '../vocabulary/persons/person-tags';
import type { Place } from './material';

/** Advice and cases that an organ has notified need no application papers (法-25, 28; identity never gates them). */
export function isApplication({ inScope }: Judgement): boolean {
  return inScope !== 'special';
}

/** Papers about the person's means may follow when aid is urgent or the channel accepts first (法-44; 004§2). */
function meansPlace({ urgentAid, channels }: Judgement): Place {
  return urgentAid === true || channels.some(({ acceptFirst }) => acceptFirst) ? 'later' : 'required';
}

/** A relative speaks for somebody who is kept locked up (法-40). */
export function actsForDetained({ inCustody, agentRight }: Facts): boolean {
  return inCustody === true && agentRight !== 'authorised';
}

export function isMinor(facts: Facts): boolean {
  return facts.age === undefined ? has(facts, ['minor']) : facts.age < 18;
}

export function has(facts: Facts, tags: readonly PersonTag[]): boolean {
  return tags.some((tag) => facts.tags?.includes(tag));
}

/** The case paper of some matters: it only has to show that the matter exists. */
export function caseEvidence(matters: readonly MatterCode[]) {
  return (facts: Facts, assessment: Judgement): Place | null => {
    if (!isApplication(assessment) || facts.matter === undefined) return null;

    return matters.includes(facts.matter) ? 'required' : null;
  };
}

/** Somebody who cannot act alone: a child, or an adult who does not fully understand (民法典-19 to 22). */
export function isWard(facts: Facts): boolean {
  if (isMinor(facts)) return facts.livesOnOwnWages !== true;
  if (facts.capacity !== undefined) return facts.capacity !== 'full';

  return has(facts, ['impaired_mind']);
}

/**
 * The proof of a person whose means are not verified (法-42) or no condition (法-32), when it is of a kind that the
 * rule which spares the person accepts. One proof is enough: the first that fits is asked for, see `materialsFor`.
 */
export function exemptionProof(kinds: readonly ProofKind[]) {
  return (_facts: Facts, assessment: Judgement): Place | null =>
    isApplication(assessment) && kinds.some((kind) => assessment.proofs.includes(kind))
      ? meansPlace(assessment)
      : null;
}
