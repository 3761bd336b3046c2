import { inflateSync } from 'node:zlib';

const dangerous =
  /\/(JavaScript|JS|Launch|EmbeddedFile|EmbeddedFiles|RichMedia|XFA|SubmitForm|ImportData|GoToR|GoToE)(?![A-Za-z])/;
const locked = /\/Encrypt(?![A-Za-z])/;
const mostInflated = 20 * 1024 * 1024;
const mostStreams = 2000;
/** A dictionary before its stream is seldom longer; a longer one is looked at from here on. */
const longestHead = 16 * 1024;

/** A packed part of a file: where its bytes stand, and the dictionary before them. */
interface Stream {
  readonly head: string;
  readonly from: number;
  readonly to: number;
}

/** More pages than anybody reads, and than a file of evidence has. */
export const mostPages = 500;
const page = /\/Type\s*\/Page(?![A-Za-z])/g;
/** What happens by itself as soon as the file is looked at: said here, or in an object of its own. */
const byItself = /\/(?:OpenAction|AA)(?:\s*<<|\s+(\d+)\s+\d+\s+R)/g;
const mostByItself = 100;
const anyObject = /\b(\d+)\s+\d+\s+obj\b/g;
/** An address stands this near behind what opens it. */
const near = 500;

/** Why a PDF is not taken: what it carries, a password that keeps anybody from looking, or more pages than can be shown. */
export type PdfTrouble = 'dangerous' | 'locked' | 'long';

/**
 * Whether a PDF carries scripts, attachments or programs or unpacks to more than 20 MB of structure (a bomb), or cannot
 * be looked into because it has a password; `null` for a sound one.
 */
export function pdfTrouble(bytes: Buffer): PdfTrouble | null {
  const text = bytes.toString('latin1');
  const streams = streamsOf(text);
  const plain = plainNames(outside(text, streams));
  if (dangerous.test(plain)) return 'dangerous';
  if (locked.test(plain)) return 'locked';
  const packs = streams.filter(isPack);
  // One that begins in a way we do not see is one that we cannot look into.
  if (countOf(plain, /\/ObjStm(?![A-Za-z])/g) > packs.length) return 'dangerous';
  const hidden = hiddenObjects(bytes, packs).map((one) => one && plainNames(one));
  if (hidden.some((one) => one === null || dangerous.test(one))) return 'dangerous';
  const all = [plain, ...hidden].join('\n');
  if (opensByItself(all)) return 'dangerous';

  return countOf(all, page) > mostPages ? 'long' : null;
}

const isPack = ({ head }: Stream): boolean => /\/ObjStm(?![A-Za-z])/.test(head);

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** Whether an address is opened without anybody pressing anything. */
function opensByItself(text: string): boolean {
  const isAddress = (at: number) => /\/URI(?![A-Za-z])/.test(text.slice(at, at + near));
  const all = [...text.matchAll(byItself)];
  if (all.length > mostByItself) return true;
  if (all.some(({ 1: no, index }) => no === undefined && isAddress(index))) return true;
  const named = new Set(all.flatMap(({ 1: no }) => no ?? []));

  return [...text.matchAll(anyObject)].some(({ 1: no = '', index }) => named.has(no) && isAddress(index));
}

/** `/J#61vaScript` is `/JavaScript` to a reader. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** The streams of the file. What holds objects of its own only pretends to be one and stays text. */
function streamsOf(text: string): Stream[] {
  const found: Stream[] = [];
  const begin = />>\s*stream\r?\n/g;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const from = match.index + match[0].length;
    const end = text.indexOf('endstream', from);
    const to = end < 0 ? text.length : end;
    if (/\d\s+\d+\s+obj\b/.test(text.slice(from, to))) continue;
    const head = text.slice(
      Math.max(0, text.lastIndexOf('obj', match.index), match.index - longestHead),
      from,
    );
    found.push({ head: plainNames(head), from, to });
    begin.lastIndex = to;
  }

  return found;
}

/** The file without its packed parts: their bytes are chance, and three letters come up in any photo. */
function outside(text: string, streams: readonly Stream[]): string {
  const starts = [0, ...streams.map(({ to }) => to)];

  return starts.map((start, place) => text.slice(start, streams[place]?.from ?? text.length)).join('');
}

/** The packed object streams, unpacked; `null` stands for one that cannot be looked into. */
function hiddenObjects(bytes: Buffer, packs: readonly Stream[]): (string | null)[] {
  const found: (string | null)[] = [];
  let room = mostInflated;
  for (const { head, from, to } of packs) {
    const unpacked = found.length < mostStreams ? unpack(head, bytes.subarray(from, to), room) : null;
    found.push(unpacked);
    if (unpacked === null) return found;
    room -= unpacked.length;
  }

  return found;
}

/**
 * Object streams are packed by Flate or not at all; any other packing, one that is named elsewhere, or bytes that are
 * counted from the line before serve to hide.
 */
function unpack(head: string, packed: Buffer, room: number): string | null {
  if (/\/Filter\s*\[?\s*\d/.test(head) || /\/(?:DecodeParms|DP|F)(?![A-Za-z])/.test(head)) return null;
  const filters = /\/Filter\s*\[?((?:\s*\/\w+)*)/.exec(head)?.[1]?.match(/\w+/g) ?? [];
  if (filters.length === 0) return packed.toString('latin1');
  if (filters.length > 1 || !/^(FlateDecode|Fl)$/.test(filters[0] ?? '')) return null;
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(room, 1) }).toString('latin1');
  } catch (error) {
    // Too large is a bomb; anything else is a stream that no reader can unpack either.
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? null : '';
  }
}
