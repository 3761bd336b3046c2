import { inflateSync } from 'node:zlib';

const dangerous =
  /\/(JavaScript|JS|Launch|EmbeddedFile|EmbeddedFiles|RichMedia|XFA|SubmitForm|ImportData|GoToR|Encrypt)(?![A-Za-z])/;
const mostInflated = 20 * 1024 * 1024;
const mostStreams = 2000;

/**
 * Whether a PDF carries scripts, attachments or programs, cannot be looked into because it is encrypted,
 * or unpacks to more than 20 MB of structure (a bomb).
 */
export function pdfIsDangerous(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  if (dangerous.test(plainNames(text))) return true;

  return hiddenObjects(bytes, text).some((hidden) => hidden === null || dangerous.test(plainNames(hidden)));
}

/** `/J#61vaScript` is `/JavaScript` to a reader. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** The packed object streams, unpacked; `null` stands for one that unpacks to too much. */
function hiddenObjects(bytes: Buffer, text: string): (string | null)[] {
  const found: (string | null)[] = [];
  let room = mostInflated;
  for (const { index, 0: head } of text.matchAll(/\/ObjStm[\s\S]{0,400}?stream\r?\n/g)) {
    const unpacked = found.length < mostStreams ? unpack(bytes.subarray(index + head.length), room) : null;
    found.push(unpacked);
    if (unpacked === null) return found;
    room -= unpacked.length;
  }

  return found;
}

function unpack(packed: Buffer, room: number): string | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(room, 1) }).toString('latin1');
  } catch (error) {
    // Too large is a bomb; anything else is a stream that no reader can unpack either.
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? null : '';
  }
}
