import { DomainError } from '../../domain/wording/errors';
import type { Material } from '../../domain/case/material';
import { pdfIsDangerous } from './pdf-dangers';

export type FileKind = Material['kind'];

export const megabyte = 1024 * 1024;
export const largestFile = 10 * megabyte;

const heicBrands = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']);

/** What the bytes are, whatever the name says; `null` for everything that is not taken. */
export function kindOf(bytes: Buffer): FileKind | null {
  if (bytes.length > 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return 'png';
  if (bytes.subarray(4, 8).toString('latin1') === 'ftyp') {
    return heicBrands.has(bytes.subarray(8, 12).toString('latin1')) ? 'heic' : null;
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';

  return null;
}

const endings: Readonly<Record<FileKind, RegExp>> = {
  jpg: /\.jpe?g$/i,
  png: /\.png$/i,
  heic: /\.hei[cf]$/i,
  pdf: /\.pdf$/i,
};

/** Whether a file's name says what its bytes are: by the name it is served. */
export function endsLike(name: string, kind: FileKind): boolean {
  return endings[kind].test(name);
}

/**
 * Checks an upload by its bytes and gives its kind.
 * @throws DomainError FileIsEmpty, FileTooLarge, FileKindNotAccepted, FileDangerous
 */
export function checkedKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) throw new DomainError('FileIsEmpty');
  if (bytes.length > largestFile) throw new DomainError('FileTooLarge', { most: largestFile / megabyte });
  const kind = kindOf(bytes);
  if (!kind || !isWhole(kind, bytes)) throw new DomainError('FileKindNotAccepted');
  if (hidesAnother(bytes, kind) || (kind === 'pdf' && pdfIsDangerous(bytes)))
    throw new DomainError('FileDangerous');

  return kind;
}

/** A file with the right first bytes and nothing behind them is not a photo. */
function isWhole(kind: FileKind, bytes: Buffer): boolean {
  if (kind === 'jpg') return bytes.length > 100 && bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0;
  if (kind === 'png') return bytes.subarray(12, 16).toString('latin1') === 'IHDR' && bytes.includes('IEND');
  if (kind === 'pdf') return bytes.subarray(-2048).includes('%%EOF');

  return bytes.length > 100;
}

const scripts = ['<script', '<?php', '<html', '<!doctype html', '<svg', 'javascript:'];
const archives = ['PK\x05\x06', 'PK\x05\x07', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'];

/** A photo that is also a page, an archive or a PDF (polyglot): some program would open it as that. */
function hidesAnother(bytes: Buffer, kind: FileKind): boolean {
  const words = wordsOf(bytes, kind).toString('latin1').toLowerCase();
  if (kind !== 'pdf' && scripts.some((sign) => words.includes(sign))) return true;
  if (kind !== 'pdf' && bytes.subarray(0, 1024).includes('%PDF-')) return true;
  // The end record of a ZIP archive stands in the last 64 KB; what unpacks itself is looked for by its own sign.
  const end = bytes.subarray(-65_557);

  return archives.some((sign) => end.includes(Buffer.from(sign, 'latin1')));
}

/** Where text can hide in a photo: both ends, and every part that is not the picture itself. */
function wordsOf(bytes: Buffer, kind: FileKind): Buffer {
  const parts = kind === 'jpg' ? jpegParts(bytes) : kind === 'png' ? pngParts(bytes) : [];

  return Buffer.concat([bytes.subarray(0, 4096), bytes.subarray(-4096), ...parts]);
}

/** Comments and application parts of a JPEG, up to where the picture begins. */
function jpegParts(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const length = bytes.readUInt16BE(at + 2);
    parts.push(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }

  return parts;
}

/** Every chunk of a PNG that is not the picture itself. */
function pngParts(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.subarray(at + 4, at + 8).toString('latin1') !== 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }

  return parts;
}
