import { hasAgent, hasOwnRight } from '../facts/agent';
import type { Applicant } from '../facts/applicant';
import type { Facts, Relation } from '../facts/facts';
import { Notes } from '../trace/notes';
import type { Pack } from '../packs/pack';
import type { Truth } from '../facts/truth';

/** Below this age a child cannot act at all (民法典-20); from this age own wages make an adult (民法典-18). */
const childAge = 8;
const ownWagesAge = 16;

/** 刑诉-108(6): narrower than the civil law's circle (民法典-1045). */
const criminalNearRelatives: readonly Relation[] = ['parent', 'spouse', 'child', 'sibling'];

export type Capacity = 'full' | 'limited' | 'none' | 'unknown';

/** Whether the applicant can act alone (民法典-17 to 22). Without an age, an adult is presumed. */
export function capacityOf({ facts, tags }: Applicant, notes: Notes): Capacity {
  if (facts.capacity === 'none') {
    notes.cite(['民法典-21']);

    return 'none';
  }
  if (facts.age !== undefined && facts.age < childAge) {
    notes.cite(['民法典-20']);

    return 'none';
  }
  if (facts.capacity === 'limited' || (facts.capacity === undefined && tags.has('impaired_mind'))) {
    notes.cite(['民法典-22']);

    return 'limited';
  }
  if (!tags.has('minor')) return 'full';
  if (facts.age !== undefined && facts.age < ownWagesAge) return limited(notes);
  if (facts.livesOnOwnWages === true) {
    notes.cite(['民法典-18']);

    return 'full';
  }
  if (facts.livesOnOwnWages === false) return limited(notes);
  notes.cite(['民法典-18', '民法典-19']);
  notes.ask('livesOnOwnWages', '您靠自己打工的钱生活吗？', '能不能自己申请');

  return 'unknown';
}

function limited(notes: Notes): Capacity {
  notes.cite(['民法典-19']);

  return 'limited';
}

/** Whether the person who applies may do so (law.md §1.7). */
export function judgeStanding(applicant: Applicant, pack: Pack, notes: Notes): Truth {
  const { facts } = applicant;

  if (facts.channel === 'custody') {
    notes.cite(['法-39', '法-40']);

    return true;
  }
  if (!hasAgent(facts)) return actsAlone(applicant, notes);
  notes.cite(['法-40']);
  if (hasOwnRight(facts)) return criminalAgent(facts, notes);
  const capacity = capacityOf(applicant, notes);

  return capacity === 'full' ? agentOfAdult(facts, notes) : agentOfWard(facts, pack, notes);
}

/** Somebody acts for an adult who could act alone, and needs his word for it. */
export function actsForAdult(applicant: Applicant): boolean {
  const { facts } = applicant;
  if (facts.channel === 'custody' || !hasAgent(facts) || hasOwnRight(facts)) return false;

  return capacityOf(applicant, new Notes()) === 'full' && !isKinOfDetained(facts);
}

/**
 * Whoever acts for an able adult has nothing to show for it: only the power of attorney is missing, and that is asked
 * for once like any paper (法-43). Who comes first need not be who signs.
 */
export function lacksOnlyAuthority(applicant: Applicant, pack: Pack): boolean {
  return actsForAdult(applicant) && judgeStanding(applicant, pack, new Notes()) === false;
}

function actsAlone(applicant: Applicant, notes: Notes): Truth {
  const capacity = capacityOf(applicant, notes);

  if (capacity === 'full') return true;
  notes.cite(['法-40']);
  if (capacity === 'limited' && applicant.facts.papers?.includes('guardian_consent')) return true;

  return capacity === 'unknown' ? 'unknown' : false;
}

/** A word nobody understood says nothing: staff ask, it never turns somebody away. */
function isKnown(relation: Relation | undefined): relation is Exclude<Relation, 'unclear'> {
  return relation !== undefined && relation !== 'unclear';
}

function criminalAgent(facts: Facts, notes: Notes): Truth {
  notes.cite(['刑诉-108(6)']);
  if (facts.agentRight === 'legal_representative' || facts.agentRight === 'authorised') return true;
  if (isKnown(facts.agentRelation)) return criminalNearRelatives.includes(facts.agentRelation);

  return facts.agentRight === undefined ? 'unknown' : facts.agentRight === 'near_relative';
}

/** Whoever is kept locked up may be spoken for by a near relative, in the civil law's wide circle (法-40). */
function isKinOfDetained({ inCustody, agentRight, agentRelation }: Facts): boolean {
  if (inCustody !== true || agentRight === 'none') return false;
  if (agentRight === 'legal_representative' || agentRight === 'near_relative') return true;

  return isKnown(agentRelation) && agentRelation !== 'other' && agentRelation !== 'committee';
}

function agentOfAdult(facts: Facts, notes: Notes): Truth {
  if (isKinOfDetained(facts)) {
    notes.cite(['民法典-1045']);

    return true;
  }
  notes.cite(['条例-17(1)']);
  notes.cite(['148-11'], false);
  if (facts.agentRight === 'authorised') return true;
  if (facts.agentRight === 'none') return false;
  if (facts.papers !== undefined) return facts.papers.includes('agency_proof');

  return facts.agentRight === undefined ? 'unknown' : false;
}

function agentOfWard(facts: Facts, pack: Pack, notes: Notes): Truth {
  if (facts.agentRight === 'legal_representative') return true;
  if (facts.agentRelation === 'committee' && pack.switches.committeeMayApply.length > 0) {
    notes.cite(pack.switches.committeeMayApply, pack.verified);

    return true;
  }
  if (facts.agentRight === undefined) return wardByRelation(facts, notes);
  if (facts.agentRight !== 'near_relative') return false;
  notes.cite(['民法典-1045']);

  return facts.guardianIsViolator === true;
}

/** Nobody said by what right: a parent is the legal representative, other relatives stand in for a violator (法-40). */
function wardByRelation(facts: Facts, notes: Notes): Truth {
  if (!isKnown(facts.agentRelation)) return 'unknown';
  if (facts.agentRelation === 'parent') return true;
  if (facts.agentRelation === 'other' || facts.agentRelation === 'committee') return false;
  notes.cite(['民法典-1045']);

  return facts.guardianIsViolator === true;
}
