import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line between a browser and the house that breaks in the middle of an upload, as a phone's line does. */
export interface CuttableLine {
  readonly url: string;
  /** Breaks every upload after this part of its bytes; null lets all through. */
  cutUploadsAt(part: number | null): void;
  /** Whether bytes of an upload went through before the line broke. */
  wasCut(): boolean;
  close(): Promise<void>;
}

const head = /^POST \/client\/upload/;

/** Opens the line on a port of its own. */
export async function openCuttableLine(to: string): Promise<CuttableLine> {
  const { hostname, port } = new URL(to);
  let part: number | null = null;
  let cut = false;
  const open = new Set<Socket>();
  const server = createServer((phone) => {
    const house = connect(Number(port), hostname);
    let left = Infinity;
    for (const socket of [phone, house]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        phone.destroy();
        house.destroy();
      });
    }
    house.on('data', (bytes) => phone.write(bytes));
    phone.on('data', (bytes) => {
      const text = bytes.toString('latin1');
      if (part !== null && head.test(text)) left = part * lengthIn(text);
      left -= bytes.length;
      house.write(bytes);
      if (left > 0) return;
      cut = true;
      house.end(() => phone.resetAndDestroy());
    });
  });
  server.listen(0, hostname);
  await once(server, 'listening');

  return {
    url: `http://${hostname}:${(server.address() as AddressInfo).port}`,
    cutUploadsAt: (given) => {
      part = given;
    },
    wasCut: () => cut,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function lengthIn(text: string): number {
  return Number(/content-length: (\d+)/i.exec(text)?.[1] ?? Infinity);
}
