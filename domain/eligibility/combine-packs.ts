import { matterOf } from '../vocabulary/matters';
import type { ExemptionRule, ExtraMatter, Pack, PackLayer, ScopeRule, Switches } from './pack';
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
    scope: all.extraMatters?.length
      ? [...pack.scope, ...all.extraMatters.map(scopeOf(pack.from))]
      : pack.scope,
    exemptions: all.migrantKinExempt ? pack.exemptions.map(forKin) : pack.exemptions,
  };
}

/** A matter of the centre's own: what was not read in the original carries no article. */
function scopeOf(from: string): (extra: ExtraMatter) => ScopeRule {
  return ({ matter, source, verified }) => ({
    id: `own-${matter}`,
    title: `本中心另外能办：${matterOf(matter)?.label ?? matter}`,
    when: { matters: [matter] },
    basis: verified ? ['法-31(9)', source] : [source],
    hardship: 'required',
    from,
    verified,
  });
}

/** The family of a migrant worker is looked at as the worker would be. */
function forKin(rule: ExemptionRule): ExemptionRule {
  if (!rule.when.anyTag?.includes('migrant_worker')) return rule;

  return { ...rule, when: { ...rule.when, anyTag: [...rule.when.anyTag, 'migrant_worker_kin'] } };
}
