import { connect, type Socket } from 'node:net';

const chunk = 64 * 1024;
/** A citizen waits for this; what takes longer is noted as not scanned. */
const patience = 8000;

/**
 * Scanning by a clamd over TCP with its INSTREAM command.
 * @returns a function that tells whether the bytes were found harmful
 * @throws Error (from that function) when clamd cannot be reached, is too slow or answers with an error
 */
export function clamdAt(host: string, port: number): (bytes: Buffer) => Promise<boolean> {
  return (bytes) =>
    new Promise((resolve, reject) => {
      const socket = connect({ host, port });
      const heard: Buffer[] = [];
      socket.setTimeout(patience, () => socket.destroy(new Error('clamd is too slow')));
      socket.on('error', reject);
      socket.on('connect', () => send(socket, bytes));
      socket.on('data', (part: Buffer) => {
        heard.push(part);
        if (part.includes(0)) socket.end();
      });
      socket.on('close', () => {
        const said = Buffer.concat(heard).toString('utf8').replace(/\0.*$/s, '').trim();
        if (said === 'stream: OK') return resolve(false);
        if (/^stream: .+ FOUND$/.test(said)) return resolve(true);

        return reject(new Error('clamd gave no verdict'));
      });
    });
}

/** `zINSTREAM`, then pieces with their length before them, then a length of nothing. */
function send(socket: Socket, bytes: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let from = 0; from < bytes.length; from += chunk) {
    const piece = bytes.subarray(from, from + chunk);
    socket.write(lengthOf(piece.length));
    socket.write(piece);
  }
  socket.write(lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length);

  return head;
}
