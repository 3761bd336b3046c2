import type { Judgement } from '../eligibility/judge';
import type { Facts } from '../eligibility/facts/facts';
import { exemptionProofs, rules } from './all-rules';
import type { MaterialItem, MaterialRule, MaterialsList, NotNeeded, Place } from './material';

/**
 * Exactly the papers this person needs for this matter (law.md §3), and those that nobody may ask for.
 * @param assessment of the same facts; its hardship class says whether means are asked for at all
 */
export function materialsFor(facts: Facts, assessment: Judgement): MaterialsList {
  const lists: Record<Place, MaterialItem[]> = { required: [], optional: [], later: [], forms: [] };
  const notNeeded: NotNeeded[] = [];
  let exempted = false;

  for (const rule of rules) {
    if (facts.appliedOn !== undefined && facts.appliedOn < rule.from) continue;
    const place = rule.place(facts, assessment);

    if (place === null) continue;
    if (typeof place === 'object') {
      notNeeded.push({ code: rule.item.code, title: rule.item.title, why: place.notNeeded });
      continue;
    }
    // One proof of the status is enough; a second one only helps.
    const again = exempted && isExemption(rule);

    exempted ||= isExemption(rule);
    lists[again ? 'optional' : place].push(rule.item);
  }

  return { ...lists, notNeeded };
}

function isExemption(rule: MaterialRule): boolean {
  return exemptionProofs.includes(rule);
}
