import type { MatterCode } from '../../vocabulary/matters/matters';
import type { Applicant } from '../facts/applicant';
import { look, ready } from './look';
import type { Notes } from '../trace/notes';
import type { Pack, ScopeRule } from '../packs/pack';
import { scopeRulesFor } from '../packs/rules-for-matter';
import type { Truth } from '../facts/truth';

export interface ScopeFinding {
  readonly inScope: Truth;
  readonly rules: readonly ScopeRule[];
}

/** Articles that come nearest to a matter outside the lists: why it is outside. */
const nearest: Partial<Record<MatterCode, readonly string[]>> = {
  project_payment: ['法-31(5)'],
  dismissal_damages: ['法-31(5)'],
  contract_end: ['法-31(5)'],
  platform_injury: ['法-31(2)'],
  school_bullying: ['法-31(7)'],
  farm_loss: ['法-31(8)'],
  accident_property: ['法-31(7)'],
  military_benefit: ['法-31(3)'],
  living_money_contract: ['法-31(4)'],
  traffic_property: ['法-31(7)'],
  product_injury: ['法-31(7)'],
  service_injury: ['法-31(7)'],
  school_injury: ['法-31(7)'],
  fake_farm_goods: ['法-31(7)'],
  public_accident: ['法-31(7)'],
  general_injury: ['法-31(7)', '法-32(4)', '反家暴法-37'],
  personality_rights: ['法-32(4)', '反家暴法-37'],
  divorce_property: ['法-32(4)'],
  martyr_honour: ['法-32(1)', '民法典-1045'],
  incidental_defendant: ['法-29'],
};

/**
 * Whether the matter carries aid here (law.md §1.3), and by which rules.
 * A matter nobody has a word for stays unknown: staff look at it.
 */
export function judgeScope(applicant: Applicant, pack: Pack, notes: Notes): ScopeFinding {
  const { matter } = applicant.facts;

  if (matter === undefined) return { inScope: 'unknown', rules: [] };
  const rules: ScopeRule[] = [];

  for (const one of ready(scopeRulesFor(matter, pack))) {
    if (look(one, applicant, notes.trace) === true) rules.push(one.rule);
  }

  for (const rule of rules) notes.cite(rule.basis, rule.verified);
  if (rules.length > 0) return { inScope: true, rules };
  if (matter === 'other') return { inScope: 'unknown', rules: [] };
  if (matter === 'martyr_honour' && applicant.facts.tags === undefined)
    return { inScope: 'unknown', rules: [] };
  notes.cite(nearest[matter] ?? []);
  if (applicant.facts.stage === 'petition') notes.cite(['法-33']);
  notes.cite(['法-31']);

  return { inScope: false, rules: [] };
}
