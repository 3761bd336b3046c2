/** How one photo is looked at: a multiple of the size that fits, and quarter turns to the right. The file is untouched. */
export interface PhotoView {
  readonly zoom: number;
  readonly turns: 0 | 1 | 2 | 3;
}

export const asTaken: PhotoView = { zoom: 1, turns: 0 };

const zooms = [0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8];

/** The next larger (+1) or smaller (−1) zoom; stays at the ends. */
export function zoomed(view: PhotoView, direction: 1 | -1): PhotoView {
  const at = zooms.indexOf(view.zoom);
  return { ...view, zoom: zooms[Math.min(zooms.length - 1, Math.max(0, at + direction))] ?? 1 };
}

/** A quarter turn to the right (+1) or left (−1). */
export function turned(view: PhotoView, direction: 1 | -1): PhotoView {
  return { ...view, turns: ((view.turns + direction + 4) % 4) as PhotoView['turns'] };
}

/** Width and height after the turns. */
export function sizeTurned(width: number, height: number, turns: number): readonly [number, number] {
  return turns % 2 === 0 ? [width, height] : [height, width];
}

/**
 * The width in px at which a photo is drawn.
 * @param photo natural size after turning
 * @param frame the room there is; a photo smaller than the room is not blown up at zoom 1
 */
export function drawnWidth(
  photo: readonly [number, number],
  frame: readonly [number, number],
  zoom: number,
): number {
  const fit = Math.min(1, frame[0] / photo[0], frame[1] / photo[1]);
  return Math.max(1, Math.floor(photo[0] * fit * zoom));
}
