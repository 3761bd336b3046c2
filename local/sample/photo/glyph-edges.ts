/** One straight piece of a glyph's outline, in font units. */
export type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

/** An outline as fontkit gives it. */
export interface Outline {
  readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
}

const pieces = 4;

/** The outline of a glyph as straight edges; curves become a few pieces each. */
export function edgesOf({ commands }: Outline): Edge[] {
  const edges: Edge[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (nextX: number, nextY: number) => {
    edges.push([x, y, nextX, nextY]);
    [x, y] = [nextX, nextY];
  };

  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args;
    if (command === 'moveTo') [x, y, startX, startY] = [a, b, a, b];
    if (command === 'lineTo') lineTo(a, b);
    if (command === 'closePath') lineTo(startX, startY);
    if (command === 'quadraticCurveTo') {
      const [fromX, fromY] = [x, y];
      for (let piece = 1; piece <= pieces; piece += 1) {
        const t = piece / pieces;
        const along = (p: number, q: number, r: number) =>
          (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
        lineTo(along(fromX, a, c), along(fromY, b, d));
      }
    }
  }

  return edges;
}
