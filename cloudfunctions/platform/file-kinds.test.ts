import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { photoFor } from '../../local/sample/evidence';
import { checkedKind, kindOf, largestFile } from './file-kinds';
import { pdfIsDangerous } from './pdf-dangers';

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

test.each([
  '/JavaScript',
  '/J#61vaScript',
  '/JS (x)',
  '/Launch',
  '/EmbeddedFile',
  '/RichMedia',
  '/XFA',
  '/Encrypt 5 0 R',
])('a PDF with %s is dangerous', (name) => {
  expect(pdfIsDangerous(pdf(`1 0 obj<<${name}>>endobj`))).toBe(true);
});

const packed = (content: string | Buffer) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n'),
    deflateSync(content),
    Buffer.from('\nendstream\n%%EOF'),
  ]);

test('a script packed away in an object stream is found, and a bomb is not unpacked', () => {
  expect(pdfIsDangerous(packed('<</S/JavaScript>>'))).toBe(true);
  expect(pdfIsDangerous(packed('<</Type/Page>>'))).toBe(false);
  expect(pdfIsDangerous(packed(Buffer.alloc(64 * 1024 * 1024)))).toBe(true);
});

test('words that only look alike are no danger', () => {
  expect(pdfIsDangerous(pdf('1 0 obj<</JSomething 1/Launcher 2>>endobj'))).toBe(false);
});
