import type { Place } from '../../lib/where';

const earthRadius = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two places as the crow flies. */
export function metresBetween(one: Place, other: Place): number {
  const [north, east] = [other.latitude - one.latitude, other.longitude - one.longitude].map(radians);
  const chord =
    Math.sin((north ?? 0) / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin((east ?? 0) / 2) ** 2;

  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** A distance as people say it; the phone only knows roughly where it is, so nothing finer than hundreds of metres. */
export function distanceWords(metres: number): string {
  if (metres < 150) return '就在附近';
  if (metres < 950) return `大约 ${Math.round(metres / 100) * 100} 米`;
  const kilometres = Math.max(1, metres / 1000);

  return `大约 ${kilometres < 9.95 ? Number(kilometres.toFixed(1)) : Math.round(kilometres)} 公里`;
}
