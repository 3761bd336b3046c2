import { matterOf } from '../../vocabulary/matters/matters';
import type {
  ExemptionRule,
  ExtraMatter,
  OwnChannel,
  Pack,
  PackLayer,
  ScopeRule,
  ServiceChannel,
  Switches,
} from './pack';
import { nationalStandard, nationalVersions, plainSwitches } from './national';

/** The statute as it stood on a day; before the first day, as it stood then. */
export function nationalOn(on: string): PackLayer {
  const versions = nationalVersions.filter(({ from }) => from <= on);
  const layer = versions[versions.length - 1] ?? nationalVersions[0];

  if (layer === undefined) throw new Error('no version of the statute');

  return layer;
}

/**
 * Puts a place's layer on the statute: its rules are added, its standard and switches take the place of the plain ones.
 * The version is that of whichever changed last.
 */
export function combine(base: PackLayer, local: PackLayer): Pack {
  const switches = { ...plainSwitches, ...base.switches, ...local.switches };
  const standard = local.standard ?? base.standard ?? nationalStandard;

  if (base === local) return { ...base, switches, standard };

  return {
    ...local,
    from: local.from > base.from ? local.from : base.from,
    scope: [...base.scope, ...local.scope],
    exemptions: [...base.exemptions, ...local.exemptions],
    channels: [...base.channels, ...local.channels],
    refusals: [...base.refusals, ...local.refusals],
    legalNotes: [...(base.legalNotes ?? []), ...(local.legalNotes ?? [])],
    switches,
    standard,
  };
}

/** The same pack with what a centre has switched on (law.md §11). */
export function withSwitches(pack: Pack, switches: Partial<Switches>): Pack {
  const all = { ...pack.switches, ...switches };
  const { from } = pack;
  const added = [...(all.extraMatters ?? []).map(scopeOf(from)), ...anyMatterOf(all.anyMatterFor, from)];

  return {
    ...pack,
    switches: all,
    scope: added.length > 0 ? [...pack.scope, ...added] : pack.scope,
    exemptions: all.migrantKinExempt ? pack.exemptions.map(forKin) : pack.exemptions,
    channels: all.ownChannels?.length
      ? [...pack.channels, ...all.ownChannels.map(channelOf(from))]
      : pack.channels,
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

/** Recognised people for whom the centre takes on any matter of a person. */
function anyMatterOf(tags: Switches['anyMatterFor'], from: string): ScopeRule[] {
  if (!tags?.length) return [];

  return [
    {
      id: 'own-any-matter',
      title: '本中心认定的人员，不受事项范围限制',
      when: { exceptMatters: ['consultation', 'project_payment'], anyTag: tags },
      basis: ['中心的规定'],
      hardship: 'required',
      from,
      verified: false,
    },
  ];
}

/** A way of service of the centre's own. */
function channelOf(from: string): (own: OwnChannel, at: number) => ServiceChannel {
  return ({ title, tags, matters, source, verified, sameDay, acceptFirst, homeVisit, first }, at) => ({
    id: `own-channel-${at + 1}`,
    title,
    channel: 'own',
    when: { anyTag: tags, ...(matters.length > 0 && { matters }) },
    basis: [source],
    priorities: first ? ['accept', 'review', 'assign'] : [],
    ...{ sameDay, acceptFirst, homeVisit, from, verified },
  });
}

/** The family of a migrant worker is looked at as the worker would be. */
function forKin(rule: ExemptionRule): ExemptionRule {
  if (!rule.when.anyTag?.includes('migrant_worker')) return rule;

  return { ...rule, when: { ...rule.when, anyTag: [...rule.when.anyTag, 'migrant_worker_kin'] } };
}
