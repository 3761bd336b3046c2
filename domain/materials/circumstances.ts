import type { Assessment } from '../eligibility/assessment';
import type { Facts } from '../eligibility/facts';
import type { MatterCode } from '../vocabulary/matters';
import type { PersonTag } from '../vocabulary/person-tags';
import type { Place } from './material';

/** Advice and cases that an organ has notified need no application papers (法-25, 28; identity never gates them). */
export function isApplication({ inScope }: Assessment): boolean {
  return inScope !== 'special';
}

/** Papers about the person's means may follow when aid is urgent or the channel accepts first (法-44; 004§2). */
export function meansPlace({ urgentAid, greenChannel }: Assessment): Place {
  return urgentAid === true || greenChannel ? 'later' : 'required';
}

/** Somebody applies for the person. */
export function hasAgent(facts: Facts): boolean {
  return facts.channel === 'proxy' || facts.agentRelation !== undefined || facts.agentRight !== undefined;
}

export function isMinor(facts: Facts): boolean {
  return facts.age === undefined ? has(facts, ['minor']) : facts.age < 18;
}

export function has(facts: Facts, tags: readonly PersonTag[]): boolean {
  return tags.some((tag) => facts.tags?.includes(tag));
}

/** The case paper of some matters: it only has to show that the matter exists. */
export function caseEvidence(matters: readonly MatterCode[]) {
  return (facts: Facts, assessment: Assessment): Place | null => {
    if (!isApplication(assessment) || facts.matter === undefined) return null;

    return matters.includes(facts.matter) ? 'required' : null;
  };
}

/**
 * The proof of a person whose means are not verified (法-42) or no condition (法-32). One proof is enough: the
 * first that fits is asked for, see `materialsFor`.
 */
export function exemptionProof(tags: readonly PersonTag[]) {
  return (facts: Facts, assessment: Assessment): Place | null => {
    const exempt =
      assessment.hardship === 'verification_exempt' || assessment.hardship === 'condition_exempt';

    return exempt && isApplication(assessment) && has(facts, tags) ? meansPlace(assessment) : null;
  };
}
