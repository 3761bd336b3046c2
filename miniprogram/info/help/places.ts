import type { CentreCard } from '../../lib/domain';

/** A place where people can go. */
export interface PlaceView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  readonly mapped: boolean;
}

/** The centre first, then its stations; with words in the search, those that have them in name or address. */
export function placesOf(centre: CentreCard, search: string): readonly PlaceView[] {
  const places: readonly PlaceView[] = [
    { ...centre, mapped: centre.place !== null },
    ...centre.stations.map((station) => ({ ...station, mapped: false })),
  ].map(({ id, name, address, hours, phone, mapped }) => ({ id, name, address, hours, phone, mapped }));
  const word = search.trim();

  return word === '' ? places : places.filter(({ name, address }) => `${name}${address}`.includes(word));
}
