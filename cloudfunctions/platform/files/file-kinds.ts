import { DomainError } from '../../../domain/refusals/errors';
import type { Material } from '../../../domain/case/records/material';
import { fileWhole } from './file-whole';
import { mostPages, pdfTrouble } from './pdf-dangers';
import { mostPixels, pixelsOf } from './picture-size';

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

  return isPdf(bytes) ? 'pdf' : null;
}

/** The sign of a PDF may stand in its first 1,024 bytes, behind a byte order mark, line breaks or a printer's words. */
function isPdf(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 1024).toString('latin1');
  const before = head.slice(0, Math.max(0, head.indexOf('%PDF-')));

  return head.includes('%PDF-') && !/^(?:MZ|#!|PK|GIF8|RIFF|Rar!|7z)|</.test(before);
}

/** What to do about a file of another kind, by how it begins. */
const cures: readonly (readonly [RegExp, string])[] = [
  [/^(?:RIFF[^]{4}WEBP|GIF8|BM|II\*|MM|[^]{4}ftypavi)/, '这种图片收不了，请打开它截屏，再选截屏。'],
  [/^(?:PK|\xd0\xcf\x11\xe0)/, '请把文件打开截屏，或存成PDF再传。'],
  [/^[^]{4}ftyp/, '视频收不了，请拍照或截屏。'],
];

function notAccepted(why: string | undefined): DomainError {
  return new DomainError('FileKindNotAccepted', why === undefined ? {} : { why });
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
 * Checks an upload by its bytes and gives its kind. What is refused is told with its cure.
 * @throws DomainError FileIsEmpty, FileTooLarge, FileKindNotAccepted, FileDangerous
 */
export function checkedKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) throw new DomainError('FileIsEmpty');
  if (bytes.length > largestFile) throw new DomainError('FileTooLarge', { most: largestFile / megabyte });
  const kind = kindOf(bytes);
  const start = bytes.subarray(0, 16).toString('latin1');
  if (!kind) throw notAccepted(cures.find(([sign]) => sign.test(start))?.[1]);
  const trouble = kind === 'pdf' ? pdfTrouble(bytes) : null;
  if (hidesAnother(bytes, kind) || trouble === 'dangerous') throw new DomainError('FileDangerous');
  if (trouble === 'locked') throw notAccepted('文件有密码，请去掉密码或拍照。');
  if (trouble === 'long') throw notAccepted(`超过${mostPages}页，请分开传。`);
  if (pixelsOf(bytes, kind) > mostPixels) throw notAccepted('图太大，请拍照或截屏。');
  if (!fileWhole(kind, bytes))
    throw notAccepted(kind === 'pdf' ? '文件没传完整，请再选一次。' : '照片没传完整，请再拍一次。');

  return kind;
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
