import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { drain } from './body';

/** Headers of every answer of our own: never guessed, never cached, never framed by others. */
const ownHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** Sends a JSON text that is already serialized. */
export function sendJsonText(response: ServerResponse, status: number, text: string): void {
  sendBytes(response, status, 'application/json; charset=utf-8', text, ownHeaders);
}

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendJsonText(response, status, JSON.stringify(value));
}

/** Sends bytes or text with its length, so that the connection can be kept. Text leaves in one piece with the headers. */
export function sendBytes(
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer | string,
  headers: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Answers although the request is not read to its end, then closes that connection. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
): void {
  if (!request.complete) response.setHeader('connection', 'close');
  drain(request, response);
  sendJson(response, status, value);
}
