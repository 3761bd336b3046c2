import { join } from 'node:path';
import { openSync, type Typeface } from 'fontkit';
import { edgesOf, type Edge } from './glyph-edges';

/** A grey picture: one byte a pixel, 255 is white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const home = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
let typeface: Typeface | undefined;

const ink = 40;
const samples = [0.25, 0.75];

/** Draws lines of text on a sheet that looks photographed: a little grey, darker to one corner, grained. */
export function paperSheet(lines: readonly string[], width = 600, height = 800): Picture {
  const picture = { width, height, pixels: background(width, height) };
  lines.forEach((line, place) => {
    const size = place === 0 ? 34 : 25;
    writeLine(picture, line, 60 + (place % 2) * 3, 120 + place * 56, size);
  });

  return picture;
}

function background(width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  let grain = 7;
  for (let at = 0; at < pixels.length; at += 1) {
    grain = (grain * 1103515245 + 12345) % 2147483648;
    const shade = ((at % width) / width + at / pixels.length) * 22;
    pixels[at] = 238 - shade + (grain % 9);
  }

  return pixels;
}

function writeLine(picture: Picture, line: string, left: number, baseline: number, size: number): void {
  typeface ??= openSync(join(process.cwd(), home));
  const scale = size / typeface.unitsPerEm;
  let x = left;
  for (const { path, advanceWidth } of typeface.layout(line).glyphs) {
    fill(picture, edgesOf(path), x, baseline, scale);
    x += advanceWidth * scale;
    if (x > picture.width - 40) return;
  }
}

/** Fills an outline: each pixel is asked at four places whether it lies inside (non-zero winding). */
function fill(
  { width, pixels }: Picture,
  edges: readonly Edge[],
  left: number,
  baseline: number,
  scale: number,
): void {
  const placed = edges.map(([x1, y1, x2, y2]): Edge => [
    left + x1 * scale,
    baseline - y1 * scale,
    left + x2 * scale,
    baseline - y2 * scale,
  ]);
  const ys = placed.flatMap(([, y1, , y2]) => [y1, y2]);
  const xs = placed.flatMap(([x1, , x2]) => [x1, x2]);
  const [fromX, toX] = [Math.floor(Math.min(...xs)), Math.ceil(Math.max(...xs))];
  for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y += 1) {
    for (const dy of samples) {
      const crossings = crossingsAt(placed, y + dy);
      for (let x = fromX; x <= toX; x += 1) {
        const inside = samples.filter((dx) => windingAt(crossings, x + dx) !== 0).length;
        if (inside === 0) continue;
        const at = y * width + x;
        const old = pixels[at] ?? 255;
        pixels[at] = old - ((old - ink) * inside) / 4;
      }
    }
  }
}

type Crossing = readonly [x: number, turn: 1 | -1];

function crossingsAt(edges: readonly Edge[], y: number): Crossing[] {
  return edges.flatMap(([x1, y1, x2, y2]): Crossing[] => {
    if (y1 === y2 || y < Math.min(y1, y2) || y >= Math.max(y1, y2)) return [];

    return [[x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), y2 > y1 ? 1 : -1]];
  });
}

function windingAt(crossings: readonly Crossing[], x: number): number {
  return crossings.reduce((sum, [at, turn]) => (at <= x ? sum + turn : sum), 0);
}
