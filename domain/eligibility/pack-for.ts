import { DomainError } from '../refusals/errors';
import type { Pack, PackId, PackLayer } from './pack';
import { combine } from './combine-packs';
import { allLayers } from './packs/all';
import { national } from './packs/national';

const cache = new Map<PackLayer, Pack>();

/**
 * The rules of one place as they were on a day: the statute and, on top, the place's own.
 * @param on YYYY-MM-DD
 * @throws DomainError `PackUnknown` for an unknown place or a day before its first version
 */
export function packFor(id: PackId, on: string): Pack {
  const layer = allLayers.filter((candidate) => candidate.id === id && candidate.from <= on).pop();

  if (layer === undefined) throw new DomainError('PackUnknown', { id, on });
  const known = cache.get(layer);

  if (known !== undefined) return known;
  const pack = combine(national, layer);

  cache.set(layer, pack);

  return pack;
}

/** Every place with its versions, for lists. */
export const packList: readonly {
  readonly id: PackId;
  readonly label: string;
  readonly versions: readonly { readonly from: string }[];
  readonly verified: boolean;
}[] = [...new Set(allLayers.map((layer) => layer.id))].map((id) => {
  const versions = allLayers.filter((layer) => layer.id === id);

  return {
    id,
    label: versions[0]?.label ?? id,
    versions: versions.map((layer) => ({ from: layer.from })),
    verified: versions.every((layer) => layer.verified),
  };
});
