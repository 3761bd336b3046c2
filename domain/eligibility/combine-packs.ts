import type { ExemptionRule, Pack, PackLayer, Switches } from './pack';
import { nationalStandard, plainSwitches } from './packs/national';

/** Puts a place's layer on the statute: its rules are added, its standard and switches take the place of the plain ones. */
export function combine(base: PackLayer, local: PackLayer): Pack {
  const switches = { ...plainSwitches, ...base.switches, ...local.switches };
  const standard = local.standard ?? base.standard ?? nationalStandard;

  if (base === local) return { ...base, switches, standard };

  return {
    ...local,
    scope: [...base.scope, ...local.scope],
    exemptions: [...base.exemptions, ...local.exemptions],
    channels: [...base.channels, ...local.channels],
    refusals: [...base.refusals, ...local.refusals],
    switches,
    standard,
  };
}

/** The same pack with what a centre has switched on (law.md §11). */
export function withSwitches(pack: Pack, switches: Partial<Switches>): Pack {
  const all = { ...pack.switches, ...switches };

  return {
    ...pack,
    switches: all,
    exemptions: all.migrantKinExempt ? pack.exemptions.map(forKin) : pack.exemptions,
  };
}

/** The family of a migrant worker is looked at as the worker would be. */
function forKin(rule: ExemptionRule): ExemptionRule {
  if (!rule.when.anyTag?.includes('migrant_worker')) return rule;

  return { ...rule, when: { ...rule.when, anyTag: [...rule.when.anyTag, 'migrant_worker_kin'] } };
}
