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

/** Why a PDF is not taken: what it carries, or a password that keeps anybody from looking. */
export type PdfTrouble = 'dangerous' | 'locked';

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
  const hides = hiddenObjects(bytes, streams).some(
    (hidden) => hidden === null || dangerous.test(plainNames(hidden)),
  );

  return hides ? 'dangerous' : null;
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
function hiddenObjects(bytes: Buffer, streams: readonly Stream[]): (string | null)[] {
  const packs = streams.filter(({ head }) => /\/ObjStm\b/.test(head));
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

/** Object streams are packed by Flate or not at all; any other packing serves to hide. */
function unpack(head: string, packed: Buffer, room: number): string | null {
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
