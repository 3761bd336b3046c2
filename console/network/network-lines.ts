import type { LedgerLine } from '../../contract/ledger';
import type { Covering, ListedPlace } from '../../domain/network/coverage';
import type { Positioned } from '../../domain/network/map';
import { dayOf } from '../../domain/time/times';

const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const wordOrNothing = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The last day: as the line says, or the day before it was closed. */
function untilOf({ values, closed }: LedgerLine, key: string): string | null {
  return wordOrNothing(values[key]) ?? (closed && dayOf(closed.at));
}

/** A line of the list of townships and villages. */
export function listedPlace({ id, values, closed }: LedgerLine): ListedPlace {
  const { name, kind, above } = values;

  return {
    ...{ id, name: word(name), kind: word(kind), above: wordOrNothing(above) },
    goneOn: closed && dayOf(closed.at),
  };
}

/** A station as something that covers a place. */
export function stationCover(line: LedgerLine): Covering {
  const { name, kind, township, startedOn } = line.values;

  return {
    ...{ name: word(name), place: wordOrNothing(township), from: wordOrNothing(startedOn) },
    until: untilOf(line, 'endedOn'),
    special: kind === 'special',
  };
}

/** A liaison point as something that covers a village. */
export function pointCover(line: LedgerLine): Covering {
  const { name, village, startedOn } = line.values;

  return {
    ...{ name: word(name), place: wordOrNothing(village), from: wordOrNothing(startedOn) },
    until: untilOf(line, 'endedOn'),
  };
}

/** A sign as something that covers a village. */
export function signCover(line: LedgerLine): Covering {
  const { place, kind, village, putOn } = line.values;

  return {
    ...{ name: `${word(place)}${word(kind)}`, place: wordOrNothing(village), from: wordOrNothing(putOn) },
    until: untilOf(line, 'takenOn'),
  };
}

/** The stations that stand on the map. */
export function positioned(lines: readonly LedgerLine[]): readonly Positioned[] {
  return lines.flatMap(({ values: { name, place } }) => {
    if (typeof place !== 'object' || place === null) return [];
    const { latitude, longitude } = place as Readonly<Record<string, unknown>>;

    return typeof latitude === 'number' && typeof longitude === 'number'
      ? [{ name: word(name), latitude, longitude }]
      : [];
  });
}
