import type { Facts } from './facts/facts';
import type { Pack, ServiceChannel } from './packs/pack';

/** 就近受理: decided here · taken and looked at here, then passed on · taken here and passed on */
export type Nearby = 'direct' | 'accept' | 'pass_on';

const kindest: readonly Nearby[] = ['direct', 'accept', 'pass_on'];
const modeOf = { direct: 'direct', forward: 'accept', none: null } as const;

/**
 * How far an application goes that belongs to another centre: by what the centre chose for all of them, or for those
 * that no district binds (安心行动), whichever is kinder. The first centre that received a matter keeps it (148-10).
 * @returns null when the person is told where to go, or when the application belongs here anyway
 */
export function nearbyOf(facts: Facts, pack: Pack, channels: readonly ServiceChannel[]): Nearby | null {
  if (facts.jurisdiction !== 'no') return null;
  const { nearestCentre, crossRegion = 'accept' } = pack.switches;
  const free = channels.some(({ anyDistrict }) => anyDistrict === true);
  const modes = [modeOf[nearestCentre], free ? crossRegion : null];

  return kindest.find((mode) => modes.includes(mode)) ?? null;
}

export const nearbyWords: Readonly<Record<Nearby, string>> = {
  direct: '在这里办',
  accept: '这里先收、先看，再转过去',
  pass_on: '这里收下，替您转过去',
};
