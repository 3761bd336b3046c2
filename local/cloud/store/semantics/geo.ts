import type { Doc } from '../values/values';

type Point = readonly [longitude: number, latitude: number];
type Ring = readonly Point[];

/** MongoDB's radius of the earth in metres. */
const earthRadius = 6_378_100;

/** The point on the unit sphere. */
function onSphere([longitude, latitude]: Point): readonly [number, number, number] {
  const phi = latitude * (Math.PI / 180);
  const theta = longitude * (Math.PI / 180);

  return [Math.cos(theta) * Math.cos(phi), Math.sin(theta) * Math.cos(phi), Math.sin(phi)];
}

/** Metres between two points: the angle between their vectors, which gives MongoDB's figures to the last digit. */
export function distance(from: Point, to: Point): number {
  const [ax, ay, az] = onSphere(from);
  const [bx, by, bz] = onSphere(to);
  const cross = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx] as const;
  const sine = Math.sqrt(cross[0] * cross[0] + cross[1] * cross[1] + cross[2] * cross[2]);

  return Math.atan2(sine, ax * bx + ay * by + az * bz) * earthRadius;
}

/** Reads a GeoJSON point or a legacy pair; undefined for anything else. */
export function pointOf(value: unknown): Point | undefined {
  const pair: unknown = Array.isArray(value)
    ? value
    : geometry(value)?.type === 'Point'
      ? geometry(value)?.coordinates
      : undefined;
  if (!Array.isArray(pair) || pair.length !== 2) return undefined;
  const [longitude, latitude] = pair as unknown[];

  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined;
}

function geometry(value: unknown): { type: unknown; coordinates: unknown } | undefined {
  if (value === null || typeof value !== 'object' || !('type' in value) || !('coordinates' in value))
    return undefined;

  return { type: value.type, coordinates: value.coordinates };
}

/** `$geoWithin`: a point inside a polygon, several polygons or a circle on the sphere. */
export function isWithin(value: unknown, area: Doc): boolean {
  const point = pointOf(value);
  if (!point) return false;
  if (Array.isArray(area.$centerSphere)) {
    const centre = pointOf(area.$centerSphere[0]);
    return centre !== undefined && distance(point, centre) <= Number(area.$centerSphere[1]) * earthRadius;
  }

  return shapeContains(area.$geometry, point);
}

/** `$nearSphere` as a filter: within the least and greatest distance in metres. */
export function isNear(value: unknown, near: Doc): boolean {
  const metres = metresTo(value, near);
  if (metres === undefined) return false;
  const least = typeof near.$minDistance === 'number' ? near.$minDistance : 0;
  const most = typeof near.$maxDistance === 'number' ? near.$maxDistance : Infinity;

  return metres >= least && metres <= most;
}

/** Metres from a stored point to the centre of a `$nearSphere`; undefined where there is no point. */
export function metresTo(value: unknown, near: Doc): number | undefined {
  const point = pointOf(value);
  const centre = pointOf(near.$geometry ?? near);

  return point && centre ? distance(point, centre) : undefined;
}

/** `$geoIntersects`: the stored shape touches the given one (points against shapes). */
export function intersects(value: unknown, area: Doc): boolean {
  const point = pointOf(area.$geometry);

  return point ? shapeContains(value, point) : isWithin(value, area);
}

function shapeContains(shape: unknown, point: Point): boolean {
  const found = geometry(shape);
  if (!found) return false;
  switch (found.type) {
    case 'Point':
      return samePoint(found.coordinates as Point, point);
    case 'MultiPoint':
      return (found.coordinates as Point[]).some((other) => samePoint(other, point));
    case 'Polygon':
      return inPolygon(point, found.coordinates as Ring[]);
    case 'MultiPolygon':
      return (found.coordinates as Ring[][]).some((polygon) => inPolygon(point, polygon));
    default:
      return false;
  }
}

const samePoint = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

function inPolygon(point: Point, [outer, ...holes]: readonly Ring[]): boolean {
  return outer !== undefined && inRing(point, outer) && !holes.some((hole) => inRing(point, hole));
}

/** Counts how often a ray to the east crosses the ring: odd is inside. */
function inRing([x, y]: Point, ring: Ring): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + ring.length - 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });

  return inside;
}
