/** Grey values of a small copy of the picture, row by row, 0 to 255. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: readonly number[] | Uint8Array;
}

const tooDark = 60;
const tooSoft = 45;
const tooSmall = 700;

/** Mean brightness, 0 to 255. */
export function brightness({ grey }: GreyPicture): number {
  let sum = 0;
  for (const value of grey) sum += value;

  return grey.length === 0 ? 0 : sum / grey.length;
}

/** Variance of the Laplacian: letters give edges, a blurred picture gives none. */
export function sharpness({ width, height, grey }: GreyPicture): number {
  const at = (x: number, y: number) => grey[y * width + x] ?? 0;
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const edge = 4 * at(x, y) - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1);
      sum += edge;
      squares += edge * edge;
      count += 1;
    }
  }
  if (count === 0) return 0;
  const mean = sum / count;

  return squares / count - mean * mean;
}

/**
 * A hint for a picture that may be hard to read; it never blocks.
 * @param picture a small grey copy
 * @param longEdge longer edge of the original, in pixels
 * @returns a sentence with the cure, or an empty text
 */
export function qualityHint(picture: GreyPicture, longEdge: number): string {
  if (longEdge < tooSmall) return '照片有点小，字可能看不清，最好离近一点重拍。';
  if (brightness(picture) < tooDark) return '照片有点暗，最好到亮的地方重拍。';
  if (sharpness(picture) < tooSoft) return '照片有点糊，最好拿稳手机重拍。';

  return '';
}
