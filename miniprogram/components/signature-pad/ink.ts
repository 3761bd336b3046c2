/** A point of the pad, 1000 wide and 400 high. */
export type Point = readonly [x: number, y: number];

/** Where the pad lies on the screen. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pad = { width: 1000, height: 400 } as const;
/** Closer points tell nothing more about a hand. */
const step = 8;
const mostSigns = 7800;

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(most, Math.round(value)));

/** Where a finger is on the pad; a finger beyond its edge stays on the edge. */
export function pointAt(place: Place, touch: { readonly clientX: number; readonly clientY: number }): Point {
  const x = ((touch.clientX - place.left) / place.width) * pad.width;
  const y = ((touch.clientY - place.top) / place.height) * pad.height;

  return [between(0, x, pad.width - 1), between(0, y, pad.height - 1)];
}

/** Whether the finger went far enough from the last point to draw on. */
export function isOn([x, y]: Point, [beforeX, beforeY]: Point): boolean {
  return Math.hypot(x - beforeX, y - beforeY) >= step;
}

/** The line between two points, as the style of a thin box. */
export function inkBetween([fromX, fromY]: Point, [x, y]: Point): string {
  const long = Math.hypot(x - fromX, y - fromY);
  const angle = Math.atan2(y - fromY, x - fromX);
  const [left, top, width] = [fromX / 10, fromY / 4, long / 10].map((share) => share.toFixed(2));

  return `left:${left}%;top:${top}%;width:${width}%;transform:rotate(${angle.toFixed(3)}rad)`;
}

/** The strokes as they are sent; a mark of one point is no stroke. */
export function textOfStrokes(strokes: readonly (readonly Point[])[]): string {
  return strokes
    .filter((points) => points.length > 1)
    .map((points) => points.map(([x, y]) => `${x},${y}`).join(' '))
    .join(';');
}

/** Whether there is no room for more. */
export function isFull(strokes: readonly (readonly Point[])[]): boolean {
  return textOfStrokes(strokes).length > mostSigns;
}
