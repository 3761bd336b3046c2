import { acTable, dcTable, quantisation, zigzag, type HuffmanTable } from './jpeg-tables';
import type { Picture } from './paper-sheet';

const side = 8;
const cosines = Array.from({ length: side }, (_, u) =>
  Array.from(
    { length: side },
    (_unused, x) => Math.cos(((2 * x + 1) * u * Math.PI) / 16) * (u === 0 ? Math.SQRT1_2 : 1) * 0.5,
  ),
);

/** A grey picture as a real baseline JPEG (ITU-T T.81). */
export function jpegOf(picture: Picture): Buffer {
  return Buffer.concat([headOf(picture), scanOf(picture), Buffer.from([0xff, 0xd9])]);
}

function segment(marker: number, body: readonly number[]): Buffer {
  const length = body.length + 2;

  return Buffer.from([0xff, marker, length >> 8, length & 255, ...body]);
}

function headOf({ width, height }: Picture): Buffer {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const huffman = (id: number, { counts, values }: HuffmanTable) => segment(0xc4, [id, ...counts, ...values]);

  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xdb, [0, ...zigzag.map((at) => quantisation[at] ?? 1)]),
    segment(0xc0, [8, ...size, 1, 1, 0x11, 0]),
    huffman(0x00, dcTable),
    huffman(0x10, acTable),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
  ]);
}

/** Writes bits; a byte of all ones is followed by a zero, as JPEG asks. */
class BitWriter {
  private readonly bytes: number[] = [];
  private pending = 0;
  private count = 0;

  put(bits: number, length: number): void {
    for (let at = length - 1; at >= 0; at -= 1) {
      this.pending = (this.pending << 1) | ((bits >> at) & 1);
      this.count += 1;
      if (this.count < 8) continue;
      this.bytes.push(this.pending);
      if (this.pending === 0xff) this.bytes.push(0);
      [this.pending, this.count] = [0, 0];
    }
  }

  end(): Buffer {
    if (this.count > 0) this.put(0x7f, 8 - this.count);

    return Buffer.from(this.bytes);
  }
}

type Codes = ReadonlyMap<number, readonly [bits: number, length: number]>;

function codesOf({ counts, values }: HuffmanTable): Codes {
  const codes = new Map<number, readonly [number, number]>();
  let [code, place] = [0, 0];
  counts.forEach((count, at) => {
    for (let n = 0; n < count; n += 1) codes.set(values[place++] ?? 0, [code++, at + 1]);
    code <<= 1;
  });

  return codes;
}

function scanOf(picture: Picture): Buffer {
  const writer = new BitWriter();
  const [dc, ac] = [codesOf(dcTable), codesOf(acTable)];
  let last = 0;
  for (let top = 0; top < picture.height; top += side) {
    for (let left = 0; left < picture.width; left += side) {
      const block = quantised(picture, left, top);
      putValue(writer, dc, 0, (block[0] ?? 0) - last);
      last = block[0] ?? 0;
      putRest(writer, ac, block);
    }
  }

  return writer.end();
}

/** The other 63 values: runs of zeros and what follows them. */
function putRest(writer: BitWriter, codes: Codes, block: readonly number[]): void {
  let run = 0;
  for (const value of block.slice(1)) {
    if (value === 0) {
      run += 1;
      continue;
    }
    for (; run > 15; run -= 16) writer.put(...(codes.get(0xf0) ?? [0, 0]));
    putValue(writer, codes, run, value);
    run = 0;
  }
  if (run > 0) writer.put(...(codes.get(0) ?? [0, 0]));
}

function putValue(writer: BitWriter, codes: Codes, run: number, value: number): void {
  const length = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1;
  writer.put(...(codes.get(run * 16 + length) ?? [0, 0]));
  writer.put(value < 0 ? value + (1 << length) - 1 : value, length);
}

/** The cosine transform of one block, quantised, in zigzag order. */
function quantised({ width, height, pixels }: Picture, left: number, top: number): number[] {
  const rows = Array.from({ length: side }, (_, y) => {
    const row = Math.min(top + y, height - 1) * width;
    const line = Array.from(
      { length: side },
      (_unused, x) => (pixels[row + Math.min(left + x, width - 1)] ?? 0) - 128,
    );

    return cosines.map((wave) => wave.reduce((sum, cosine, x) => sum + cosine * (line[x] ?? 0), 0));
  });
  const block = cosines.flatMap((wave) =>
    Array.from({ length: side }, (_, u) =>
      wave.reduce((sum, cosine, y) => sum + cosine * (rows[y]?.[u] ?? 0), 0),
    ),
  );

  return zigzag.map((at) => Math.round((block[at] ?? 0) / (quantisation[at] ?? 1)));
}
