/** Something with a position, degrees as WeChat's map gives them (GCJ-02). */
export interface Positioned {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A dot of our own map: where it is drawn, and everything that stands there. */
export interface MapDot {
  /** From the left edge, 0 to 1. */
  readonly x: number;
  /** From the upper edge, 0 to 1. */
  readonly y: number;
  readonly names: readonly string[];
}

/** Closer than this share of the map, places are drawn as one dot with their number. */
const together = 0.05;
const margin = 0.08;

/**
 * Places as dots of a square map that holds them all, north above; a degree of longitude is as wide as it is at that
 * latitude.
 */
export function dotsOf(places: readonly Positioned[]): readonly MapDot[] {
  if (places.length === 0) return [];
  const mean = places.reduce((sum, { latitude }) => sum + latitude, 0) / places.length;
  const wide = Math.cos((mean * Math.PI) / 180);
  const flat = places.map(({ name, latitude, longitude }) => ({ name, x: longitude * wide, y: -latitude }));
  const [xs, ys] = [flat.map(({ x }) => x), flat.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const size = Math.max(width, height);
  const placed = (value: number, from: number, span: number): number =>
    size === 0 ? 0.5 : margin + (1 - 2 * margin) * ((value - from + (size - span) / 2) / size);

  return flat.reduce<readonly MapDot[]>((dots, { name, x, y }) => {
    const dot = { x: placed(x, left, width), y: placed(y, top, height) };
    const near = dots.findIndex((one) => Math.hypot(one.x - dot.x, one.y - dot.y) < together);
    if (near < 0) return [...dots, { ...dot, names: [name] }];

    return dots.map((one, at) => (at === near ? { ...one, names: [...one.names, name] } : one));
  }, []);
}
