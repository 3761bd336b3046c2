import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PortTaken } from '../errors';
import { keepRoom, mostConnections } from './crowd';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Listener {
  port: number;
  /** Replaces what answers; until the first call every request gets 503. */
  serve(handler: Handler): void;
  close(): Promise<void>;
}

/**
 * Opens a port with limits against slow and oversized clients, before anything can be answered: a taken port is
 * noticed before the data folder is touched.
 * @param host address to bind; @param port 0 for any free one; @param most connections at once
 * @throws PortTaken
 */
export async function listen(host: string, port: number, most = mostConnections): Promise<Listener> {
  let handler: Handler = (_request, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
    response.end('{"code":"STARTING","message":"the local cloud is starting"}');
  };
  const server = createServer(
    // keep-alive outlives the SDK's 5 s, so that a reused connection is never just being closed
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 120_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => handler(request, response),
  );
  keepRoom(server, most);
  await bind(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    serve: (next) => (handler = next),
    close: () => shut(server),
  };
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, host, () => resolve());
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
