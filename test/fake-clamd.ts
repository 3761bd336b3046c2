import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What the stand-in takes for harmful. */
export const harmfulSign = 'HARMFUL-SAMPLE-OF-THE-TESTS';

export interface FakeClamd {
  readonly address: string;
  /** Bytes of every file it was given. */
  readonly scanned: readonly Buffer[];
  close(): Promise<void>;
}

type Answer = (file: Buffer) => string | null;

const honest: Answer = (file) => (file.includes(harmfulSign) ? 'stream: Sample.Harmful FOUND' : 'stream: OK');

/** A stand-in that speaks clamd's INSTREAM protocol on a port of its own. @param answer `null` keeps silent and hangs up */
export async function openFakeClamd(answer: Answer = honest): Promise<FakeClamd> {
  const scanned: Buffer[] = [];
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (part: Buffer) => {
      heard = Buffer.concat([heard, part]);
      const file = fileIn(heard);
      if (!file) return;
      scanned.push(file);
      reply(socket, answer(file));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    scanned,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function reply(socket: Socket, text: string | null): void {
  socket.end(text === null ? '' : `${text}\0`);
}

/** The file once its last piece, of length nothing, has come. @throws Error for anything but zINSTREAM */
function fileIn(heard: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (heard.length < command.length) return null;
  if (heard.subarray(0, command.length).toString() !== command) throw new Error('not an INSTREAM command');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    if (at + 4 + length > heard.length) return null;
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }

  return null;
}
