import { allLayers } from './all';
import type { PackId } from './pack';
import { versionDays } from './pack-for';

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
    versions: versionDays(id).map((from) => ({ from })),
    verified: versions.every((layer) => layer.verified),
  };
});
