import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** So many connections at once; a browser holds six. */
export const mostConnections = 1000;

interface Guest {
  readonly address: string;
  /** What it asks now. */
  readonly request?: IncomingMessage;
}

/**
 * Keeps room for whoever comes: where none is left, the connection goes that has been there longest without asking
 * anything to its end, of the address that holds most. So slow and silent connections, however many, shut nobody out,
 * and what has been asked to the end is answered.
 */
export function keepRoom(server: Server, most: number): void {
  /** In the order in which they came or were last answered. */
  const there = new Map<Socket, Guest>();
  server.on('connection', (socket: Socket) => {
    there.set(socket, { address: socket.remoteAddress ?? '' });
    socket.once('close', () => there.delete(socket));
    if (there.size > most) longestSilent(there)?.destroy();
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    const guest = there.get(socket);
    if (!guest) return;
    there.set(socket, { ...guest, request });
    response.once('close', () => {
      // Whoever was answered comes last: behind those that have said nothing for longer.
      if (there.delete(socket) && !socket.destroyed) there.set(socket, { address: guest.address });
    });
  });
}

function longestSilent(there: ReadonlyMap<Socket, Guest>): Socket | undefined {
  const held = new Map<string, number>();
  for (const { address } of there.values()) held.set(address, (held.get(address) ?? 0) + 1);
  const most = Math.max(...held.values());
  const silent = [...there].filter(([, { request }]) => request?.complete !== true);
  const [socket] = silent.find(([, { address }]) => held.get(address) === most) ?? silent[0] ?? [];

  return socket;
}
