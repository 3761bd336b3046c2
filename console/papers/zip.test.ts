import { crc32 } from 'node:zlib';
import { zipOf } from './zip';

/** Reads the directory at the end and each entry from where it says. */
function entriesOf(zip: Buffer): readonly { name: string; bytes: Buffer; crc: number }[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = zip.readUInt32LE(end + 16);

  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, size, letters] = [
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + letters);
    const local = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + zip.readUInt16LE(local + 26);
    at += 46 + letters;

    return { name, bytes: zip.subarray(start, start + size), crc };
  });
}

test('every file is in it under its Chinese name, byte by byte, with its checksum', async () => {
  const files = [
    { name: '01 法律援助申请表.pdf', bytes: new TextEncoder().encode('%PDF-1.7 申请') },
    { name: '02 身份证 第1页.jpg', bytes: Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256) },
    { name: '空.txt', bytes: new Uint8Array() },
  ];
  const zip = Buffer.from(await zipOf(files).arrayBuffer());
  expect(entriesOf(zip)).toEqual(
    files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes), crc: crc32(bytes) })),
  );
});
