import type { Day } from '../time/times';

/** A township, village or community of the list that coverage is measured against. */
export interface ListedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The township of a village, by its name. */
  readonly above: string | null;
  /** The day on which it was merged or dissolved. */
  readonly goneOn: Day | null;
}

/** Something that covers a place from a day on: a station, a liaison point, a sign. */
export interface Covering {
  readonly name: string;
  /** Id of the listed place; `null` where nobody said. */
  readonly place: string | null;
  /** `null` for one that always stood. */
  readonly from: Day | null;
  /** The last day; `null` while it stands. */
  readonly until: Day | null;
  /** Is there for a group of people, not for a township: nobody asks where it belongs. */
  readonly special?: boolean;
}

/** What stands at one place on the day. */
export interface PlaceCover {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly stations: readonly string[];
  readonly points: readonly string[];
  readonly signs: readonly string[];
}

/** A township with its villages. */
export interface TownshipCover extends PlaceCover {
  readonly villages: readonly PlaceCover[];
}

/** How many of how many; `rate` in per cent with two decimals, `null` where there is none to cover. */
export interface Share {
  readonly covered: number;
  readonly all: number;
  readonly rate: number | null;
}

/** The network of a county on a day: 一镇一站、一村一点、一村一标. */
export interface Coverage {
  readonly townships: readonly TownshipCover[];
  readonly withStation: Share;
  readonly withPoint: Share;
  readonly withSign: Share;
  /** Villages whose township is not on the list. */
  readonly stray: readonly PlaceCover[];
  /** Stations of which nobody said in which township they are; those for a group of people aside. */
  readonly nowhere: readonly string[];
}

const small: readonly string[] = ['村', '社区'];

function stands({ from, until }: Covering, on: Day): boolean {
  return (from === null || from <= on) && (until === null || until >= on);
}

function share(places: readonly PlaceCover[], isCovered: (one: PlaceCover) => boolean): Share {
  const covered = places.filter(isCovered).length;
  const all = places.length;

  return { covered, all, rate: all === 0 ? null : Math.round((covered / all) * 10_000) / 100 };
}

/**
 * What of the county is covered on a day. A township is covered by a station in it, a village by a liaison point or a
 * station of its own.
 * @param on the day that is asked about; what began later or had ended does not count
 */
export function coverageOn(
  on: Day,
  places: readonly ListedPlace[],
  kept: Readonly<Record<'stations' | 'points' | 'signs', readonly Covering[]>>,
): Coverage {
  const standing = {
    stations: kept.stations.filter((one) => stands(one, on)),
    points: kept.points.filter((one) => stands(one, on)),
    signs: kept.signs.filter((one) => stands(one, on)),
  };
  const at = (list: readonly Covering[], id: string) =>
    list.filter(({ place }) => place === id).map(({ name }) => name);
  const covers = places
    .filter(({ goneOn }) => goneOn === null || goneOn > on)
    .map(({ id, name, kind, above }) => ({
      ...{ id, name, kind, above },
      stations: at(standing.stations, id),
      points: at(standing.points, id),
      signs: at(standing.signs, id),
    }));
  const villages = covers.filter(({ kind }) => small.includes(kind));
  const townships = covers.filter(({ kind }) => !small.includes(kind));
  const names = new Set(townships.map(({ name }) => name));

  return {
    townships: townships.map((one) => ({
      ...one,
      villages: villages.filter(({ above }) => above === one.name),
    })),
    withStation: share(townships, ({ stations }) => stations.length > 0),
    withPoint: share(villages, ({ points, stations }) => points.length + stations.length > 0),
    withSign: share(villages, ({ signs }) => signs.length > 0),
    stray: villages.filter(({ above }) => above === null || !names.has(above)),
    nowhere: standing.stations
      .filter(({ place, special }) => place === null && !special)
      .map(({ name }) => name),
  };
}
