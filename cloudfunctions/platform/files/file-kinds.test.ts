import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { photoFor } from '../../../local/sample/evidence';
import { checkedKind, kindOf, largestFile } from './file-kinds';
import { pdfTrouble } from './pdf-dangers';

const photo = photoFor('wage_evidence').bytes;
const pdf = (body: string) => Buffer.from(`%PDF-1.7\n${body}\n%%EOF`, 'latin1');
const code = (bytes: Buffer): string => {
  try {
    return checkedKind(bytes);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('a real photo and a plain PDF are taken', () => {
  expect(code(photo)).toBe('jpg');
  expect(code(pdf('1 0 obj<</Type/Catalog>>endobj'))).toBe('pdf');
});

test('whatever does not begin like a photo or a PDF is none', () => {
  const begins = [0xff, 0x89, 0x25];
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
      fc.pre(
        !begins.includes(bytes[0] ?? 0) && Buffer.from(bytes).subarray(4, 8).toString('latin1') !== 'ftyp',
      );
      expect(kindOf(Buffer.from(bytes))).toBeNull();
    }),
  );
  for (const other of [
    'GIF89a',
    'PK\u0003\u0004',
    '<html>',
    'MZ',
    '#!/bin/sh',
    '\u0000\u0000\u0000\u0018ftypmp42',
  ]) {
    expect(code(Buffer.from(other.padEnd(300, ' '), 'latin1'))).toBe('FileKindNotAccepted');
  }
});

test('nothing, too much and half a file are refused by name', () => {
  expect(code(Buffer.alloc(0))).toBe('FileIsEmpty');
  expect(code(Buffer.concat([photo, Buffer.alloc(largestFile)]))).toBe('FileTooLarge');
  expect(code(photo.subarray(0, 60))).toBe('FileKindNotAccepted');
});

test.each([
  [
    'an archive behind a photo',
    Buffer.concat([photo, Buffer.from('PK\u0005\u0006'.padEnd(22, '\0'), 'latin1')]),
  ],
  ['a page behind a photo', Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')])],
  [
    'a PDF in the head of a photo',
    Buffer.concat([photo.subarray(0, 20), Buffer.from('%PDF-1.4'), photo.subarray(20)]),
  ],
])('%s is dangerous', (_what, bytes) => {
  expect(code(bytes)).toBe('FileDangerous');
});

test.each(['/JavaScript', '/J#61vaScript', '/JS (x)', '/Launch', '/EmbeddedFile', '/RichMedia', '/XFA'])(
  'a PDF with %s is dangerous',
  (name) => {
    expect(pdfTrouble(pdf(`1 0 obj<<${name}>>endobj`))).toBe('dangerous');
  },
);

const packed = (content: string | Buffer) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n'),
    deflateSync(content),
    Buffer.from('\nendstream\n%%EOF'),
  ]);

test('a script packed away in an object stream is found, and a bomb is not unpacked', () => {
  expect(pdfTrouble(packed('<</S/JavaScript>>'))).toBe('dangerous');
  expect(pdfTrouble(packed('<</Type/Page>>'))).toBeNull();
  expect(pdfTrouble(packed(Buffer.alloc(64 * 1024 * 1024)))).toBe('dangerous');
});

test('words that only look alike are no danger', () => {
  expect(pdfTrouble(pdf('1 0 obj<</JSomething 1/Launcher 2/Encrypted 3>>endobj'))).toBeNull();
});

const sentence = (bytes: Buffer): string => {
  try {
    return checkedKind(bytes);
  } catch (error) {
    return (error as Error).message;
  }
};
const plain = pdf('1 0 obj<</Type/Catalog>>endobj');
const before = (text: string, bytes = plain) => Buffer.concat([Buffer.from(text, 'latin1'), bytes]);

test.each([
  ['a byte order mark', '\xef\xbb\xbf'],
  ['line breaks', '\r\n\n \t'],
  ['the words of a printer', '\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n'],
  ['up to its 1,024th byte', '\n'.repeat(1019)],
])('a PDF behind %s is a PDF', (_what, text) => {
  expect(code(before(text))).toBe('pdf');
});

test.each([
  ['too far in', '\n'.repeat(1020)],
  ['behind a page', '<html>'],
  ['behind a program', 'MZ\x90'],
  ['behind a script', '#!/bin/sh\n'],
])('the sign of a PDF %s makes none', (_what, text) => {
  expect(code(before(text))).toBe('FileKindNotAccepted');
});

test('a PDF with a password has its own sentence, and a script in it stays dangerous', () => {
  const locked = pdf('1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R/Encrypt 5 0 R>>');

  expect(sentence(locked)).toBe('文件有密码，请去掉密码或拍照。');
  expect(sentence(before('\xef\xbb\xbf', locked))).toBe('文件有密码，请去掉密码或拍照。');
  expect(code(pdf('1 0 obj<</JS(x)>>endobj trailer<</Encrypt 5 0 R>>'))).toBe('FileDangerous');
});

test.each([
  ['a WebP photo', 'RIFF\x10\x20\0\0WEBPVP8 ', '截屏'],
  ['a GIF', 'GIF89a', '截屏'],
  ['an AVIF photo', '\0\0\0\x1cftypavif', '截屏'],
  ['a document of an office', 'PK\x03\x04', '存成PDF'],
  ['a film', '\0\0\0\x18ftypmp42', '视频'],
  ['anything else', 'hello', '只收照片和PDF'],
])('%s: the person is told what to do', (_what, start, words) => {
  expect(sentence(before(start, Buffer.alloc(300)))).toContain(words);
});

/** A photo whose head carries a small picture with an end of its own, as cameras write it. */
const withThumbnail = Buffer.concat([
  photo.subarray(0, 2),
  Buffer.from([0xff, 0xe1, 0, 10, 1, 2, 3, 4, 0xff, 0xd8, 0xff, 0xd9]),
  photo.subarray(2),
]);

test('a photo that was cut off on the way is to be taken again, whatever small picture it carries', () => {
  expect(code(withThumbnail)).toBe('jpg');
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    for (const whole of [photo, withThumbnail]) {
      expect(sentence(whole.subarray(0, Math.floor(whole.length * share)))).toBe(
        '照片没传完整，请再拍一次。',
      );
    }
  }
  expect(code(Buffer.concat([withThumbnail, Buffer.from('made by a phone')]))).toBe('jpg');
});

const box = (name: string, length: number, bytes = length - 8) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(length, 0);
  head.write(name, 4, 'latin1');

  return Buffer.concat([head, Buffer.alloc(bytes)]);
};

test('a HEIC photo is whole when its boxes are', () => {
  const brand = box('ftyp', 24);
  brand.write('heic', 8, 'latin1');

  expect(code(Buffer.concat([brand, box('meta', 200), box('mdat', 400)]))).toBe('heic');
  expect(sentence(Buffer.concat([brand, box('meta', 200), box('mdat', 400, 100)]))).toContain('没传完整');
});

const objectStream = (head: string, between: string, content: string) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj<</Type/ObjStm${head}>>${between}`, 'latin1'),
    deflateSync(content),
    Buffer.from('\nendstream\n%%EOF'),
  ]);
const flate = '/Filter/FlateDecode';
const script = '<</S/JavaScript/JS(app.alert(1))>>';

test.each([
  ['behind a comment', objectStream(flate, '%x\nstream\n', script)],
  ['behind a space', objectStream(flate, 'stream \n', script)],
  ['behind a bare return', objectStream(flate, 'stream\r', script)],
  ['whose packing is named elsewhere', objectStream('/Filter 9 0 R', 'stream\n', script)],
  ['whose packing is named elsewhere, in a list', objectStream('/Filter[9 0 R]', 'stream\n', script)],
  ['counted from the line before', objectStream(`${flate}/DecodeParms<</Predictor 12>>`, 'stream\n', script)],
  ['packed twice', objectStream('/Filter[/ASCIIHexDecode/FlateDecode]', 'stream\n', script)],
  ['under a written-out name', objectStream('/F#69lter/FlateDecode', 'stream\n', script)],
  ['in another file', objectStream('/F(x.bin)', 'stream\n', '')],
  ['opening an address', pdf('1 0 obj<</OpenAction<</S/URI/URI(http://x.invalid)>>>>endobj')],
  [
    'opening an address by an object',
    pdf('1 0 obj<</OpenAction 7 0 R>>endobj 7 0 obj<</S/URI/URI(x)>>endobj'),
  ],
  ['packed, opening an address', packed('<</AA<</O<</S/URI/URI(x)>>>>>>')],
])('a PDF with something %s is dangerous', (_what, bytes) => {
  expect(code(bytes)).toBe('FileDangerous');
});

test('a PDF with a plain object stream, a link to press or a page to begin with is taken', () => {
  const link = '5 0 obj<</Subtype/Link/A<</S/URI/URI(https://x.invalid)>>>>endobj';
  expect(code(objectStream(flate, 'stream\r\n', '<</Type/Page>>'))).toBe('pdf');
  expect(code(pdf(`1 0 obj<</OpenAction[3 0 R/Fit]>>endobj ${link}`))).toBe('pdf');
  expect(code(pdf(`1 0 obj<</OpenAction 7 0 R>>endobj 7 0 obj[3 0 R/Fit]endobj`))).toBe('pdf');
});

test('more than five hundred pages, packed or not, are to be sent in parts', () => {
  const pages = (n: number) => '<</Type /Page/Parent 2 0 R>>'.repeat(n);
  expect(code(pdf(pages(500)))).toBe('pdf');
  for (const bytes of [pdf(pages(10_000)), packed(pages(501))])
    expect(sentence(bytes)).toBe('超过500页，请分开传。');
});

const png = (width: number, height: number) => {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(head);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);

  return Buffer.concat([head, Buffer.alloc(12), Buffer.from('IEND'), Buffer.alloc(4)]);
};
/** The photo with another size in its frame. */
const jpegOf = (width: number, height: number) => {
  const bytes = Buffer.from(photo);
  let at = 2;
  while (![0xc0, 0xc1, 0xc2].includes(bytes[at + 1] ?? 0)) at += 2 + bytes.readUInt16BE(at + 2);
  bytes.writeUInt16BE(height, at + 5);
  bytes.writeUInt16BE(width, at + 7);

  return bytes;
};
const heicOf = (width: number, height: number) => {
  const [brand, size] = [box('ftyp', 24), box('ispe', 20)];
  brand.write('heic', 8, 'latin1');
  size.writeUInt32BE(width, 12);
  size.writeUInt32BE(height, 16);

  return Buffer.concat([brand, size, box('mdat', 400)]);
};

test.each([
  ['PNG', png, 'png'],
  ['JPEG', jpegOf, 'jpg'],
  ['HEIC', heicOf, 'heic'],
] as const)(
  'a %s that unpacks to more than any phone takes is refused, the largest photo is not',
  (_, of, kind) => {
    expect(code(of(16_320, 12_240))).toBe(kind);
    expect(sentence(of(30_000, 30_000))).toBe('图太大，请拍照或截屏。');
  },
);
