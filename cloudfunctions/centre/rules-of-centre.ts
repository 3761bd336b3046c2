import type { Day } from '../../domain/time/times';
import { packFor, plannedOn, type PackId, type PlannedPack } from '../../domain/eligibility';
import type { Centre } from '../platform/documents';

/**
 * What the centre works under on a day. Before its first version: the pack as it is, nothing switched on.
 * @throws DomainError PackUnknown
 */
export function planOf({ packs, packId }: Pick<Centre, 'packs' | 'packId'>, on: Day): PlannedPack {
  const planned = plannedOn(packs, on);
  if (planned) return planned;
  const { id, from, switches } = packFor(packId as PackId, on);

  return { packId: id, from, switches };
}
