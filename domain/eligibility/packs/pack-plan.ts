import { withSwitches } from './combine-packs';
import type { Pack, PackId, Switches } from './pack';
import { packFor } from './pack-for';

/** Which pack a centre works under from a day on, with its own switches and figures (law.md §11). */
export interface PlannedPack {
  /** YYYY-MM-DD */
  readonly from: string;
  readonly packId: PackId;
  readonly switches: Switches;
}

/** What a case keeps of the rules it was judged under: they stay its own whatever the centre changes later. */
export interface KeptPack {
  readonly id: string;
  /** From when this version of the place's rules applies, YYYY-MM-DD. */
  readonly from: string;
  /** What the centre had switched on then; nothing where it had not said anything. */
  readonly own?: Switches;
}

/** The version that holds on a day: the last one whose day has come. */
export function plannedOn<Plan extends PlannedPack>(plans: readonly Plan[], on: string): Plan | null {
  return plans.reduce<Plan | null>(
    (held, plan) => (plan.from <= on && (!held || plan.from >= held.from) ? plan : held),
    null,
  );
}

/** Which place's rules a centre stands under, and the versions that it dated itself. */
export interface CentrePlans {
  readonly packId: string;
  readonly packs: readonly PlannedPack[];
}

/**
 * What a centre works under on a day. Before its first version: the pack as it is, nothing switched on.
 * @throws DomainError `PackUnknown`
 */
export function planOf({ packs, packId }: CentrePlans, on: string): PlannedPack {
  const planned = plannedOn(packs, on);
  if (planned) return planned;
  const { id, from, switches } = packFor(packId as PackId, on);

  return { packId: id, from, switches };
}

/**
 * The rules of a plan as they are on a day.
 * @throws DomainError `PackUnknown`
 */
export function plannedPack({ packId, switches }: Omit<PlannedPack, 'from'>, on: string): Pack {
  return withSwitches(packFor(packId, on), switches);
}

/**
 * The rules a case was judged under.
 * @throws DomainError `PackUnknown`
 */
export function keptPack({ id, from, own }: KeptPack): Pack {
  const pack = packFor(id as PackId, from);

  return own === undefined ? pack : withSwitches(pack, own);
}
