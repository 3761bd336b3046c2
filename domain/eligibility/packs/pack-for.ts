import { DomainError } from '../../refusals/errors';
import type { Pack, PackId, PackLayer } from './pack';
import { combine, nationalOn } from './combine-packs';
import { allLayers } from './all';
import { nationalVersions } from './national';

const cache = new Map<PackLayer, Map<PackLayer, Pack>>();

/**
 * The rules of one place as they were on a day: the statute of that day and, on top, the place's own.
 * @param on YYYY-MM-DD
 * @throws DomainError `PackUnknown` for an unknown place or a day before its first version
 */
export function packFor(id: PackId, on: string): Pack {
  const layer = allLayers.filter((candidate) => candidate.id === id && candidate.from <= on).pop();

  if (layer === undefined) throw new DomainError('PackUnknown', { id, on });
  const base = nationalOn(on);
  const onBase = cache.get(base) ?? new Map<PackLayer, Pack>();
  const known = onBase.get(layer);

  if (known !== undefined) return known;
  const pack = combine(base, layer);

  cache.set(base, onBase.set(layer, pack));

  return pack;
}

/** The days from which another version of a place's rules holds: its own, and those of the statute since then. */
export function versionDays(id: PackId): readonly string[] {
  const own = allLayers.filter((layer) => layer.id === id).map(({ from }) => from);
  const first = own[0] ?? '';

  return [
    ...new Set([...own, ...nationalVersions.map(({ from }) => from).filter((day) => day > first)]),
  ].sort();
}
