import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

const scale = 8;
const margin = 4;

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));

  return Buffer.concat([length, named, check]);
}

/**
 * Stands for the mini-program code: a QR code of the page and its `scene`, grey in eight bits, where production draws a
 * code that only WeChat can read.
 */
export function codePicture(page: string, scene: string): Buffer {
  const { data, size } = encode(`${page}?scene=${scene}`, { border: margin });
  const side = size * scale;
  const row = (y: number) =>
    Buffer.from([0, ...Array.from({ length: side }, (_, x) => (at(data, x, y) ? 0 : 255))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(8, 8);

  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, (_, y) => row(y))))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function at(data: readonly (readonly boolean[])[], x: number, y: number): boolean {
  return data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
}
