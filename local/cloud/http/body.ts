import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudError } from '../errors';

const DRAIN_MS = 2000;

/**
 * Reads a whole request body.
 * @param limit most bytes accepted
 * @throws CloudError EXCEED_MAX_PAYLOAD_SIZE (413) as soon as the limit is passed, REQUEST_ABORTED when the
 *   connection is cut before the end
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) return reject(tooLarge(limit));
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) return reject(tooLarge(limit));
      chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new CloudError('REQUEST_ABORTED', 'connection closed early', 400));
    });
  });
}

/** The error for a body over the limit. */
export function tooLarge(limit: number): CloudError {
  return new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `body is larger than ${limit} bytes`, 413);
}

/**
 * Reads a body that must be one JSON object.
 * @throws CloudError INVALID_PARAM (400) for anything else
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  return parseObject((await readBody(request, limit)).toString('utf8'));
}

/** Parses text that must be one JSON object; throws CloudError INVALID_PARAM (400) otherwise. */
export function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CloudError('INVALID_PARAM', 'body is not JSON', 400);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CloudError('INVALID_PARAM', 'body is not a JSON object', 400);
  }
  return value as Record<string, unknown>;
}

/**
 * Lets the client finish reading our answer although it is still sending: without this the kernel resets the
 * connection and a 413 is never seen. What still arrives is thrown away, for at most two seconds.
 */
export function drain(request: IncomingMessage, response: ServerResponse): void {
  if (request.readableEnded || request.destroyed) return;
  const timer = setTimeout(() => request.destroy(), DRAIN_MS);
  timer.unref();
  request.on('close', () => clearTimeout(timer));
  request.removeAllListeners('data');
  request.resume();
  response.on('error', () => request.destroy());
}
