import { stationGroups } from '../../lib/domain';
import type { CentreCard, StationCard } from '../../lib/domain';
import { openNow } from '../../lib/open-now';
import type { Place } from '../../lib/where';
import { distanceWords, metresBetween } from './distance';

/** A place where people can go. */
export interface PlaceView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  /** Open now, or when next; empty where the hours do not tell. */
  readonly open: string;
  readonly phone: string;
  /** Whom a special station is there for; empty where everybody may come. */
  readonly serves: string;
  /** How somebody in a wheelchair, deaf or blind gets help there; empty where nothing is known. */
  readonly access: string;
  /** Where it is on the map, if that is known. */
  readonly place: Place | null;
  /** `大约 3.2 公里`, when it is known where the person is. */
  readonly away: string;
}

type Known = Omit<StationCard, 'kind' | 'group'> & { readonly group?: StationCard['group'] };

/**
 * Where people can go: the centre first, then its stations; nearest first when it is known where the person is, those
 * without a place on the map at the end.
 * @param search words that the name, the address or the group must have
 * @param from where the person is; `null` while that is not asked
 */
export function placesOf(centre: CentreCard, search: string, from: Place | null): readonly PlaceView[] {
  const all: readonly Known[] = [centre, ...centre.stations];
  const views = all.map((one) => ({ view: viewOf(one, from), metres: metresTo(one, from) }));
  const word = search.trim();

  return views
    .sort((one, other) => (one.metres === other.metres ? 0 : one.metres - other.metres))
    .map(({ view }) => view)
    .filter(({ name, address, serves }) => `${name}${address}${serves}`.includes(word));
}

function metresTo({ place }: Known, from: Place | null): number {
  return from && place ? metresBetween(from, place) : Infinity;
}

function viewOf(
  { id, name, address, hours, phone, group, access, place }: Known,
  from: Place | null,
): PlaceView {
  return {
    ...{ id, name, address, hours, phone, place },
    open: openNow(hours, new Date().toISOString()),
    serves: group ? `专门帮${stationGroups[group]}` : '',
    access: access ?? '',
    away: from && place ? distanceWords(metresBetween(from, place)) : '',
  };
}
