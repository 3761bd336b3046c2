import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { CloudError } from '../errors';
import { APP_ID } from '../functions/context';
import { MAX_EVENT } from '../functions/messages';
import { sendBytes, sendJsonText } from '../http/answer';
import { readBody } from '../http/body';
import { addressOf, originOf, type ClientSide } from './session';

const EVENT_OVERHEAD = 64 * 1024;
/** The event may have 6 MB in production, and base64 makes a body that is not text a third longer. */
const MAX_BINARY = ((6 * 1024 * 1024 - EVENT_OVERHEAD) * 3) / 4;

const TEXT = /^(text\/|application\/(json|xml|x-www-form-urlencoded|javascript)|[^;]*\+(json|xml))/;

/** Headers that belong to the connection and not to the function. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'date',
]);

interface Reply {
  statusCode: number;
  headers?: Record<string, string | number | boolean | string[]>;
  body?: unknown;
  isBase64Encoded?: boolean;
}

/** `/http/<function>/<rest>`: function name and rest, or undefined. */
export function httpAccessTarget(path: string): { name: string; rest: string } | undefined {
  const parts = /^\/http\/([A-Za-z][\w-]{0,59})(\/.*)?$/.exec(path);
  return parts ? { name: parts[1] ?? '', rest: parts[2] ?? '/' } : undefined;
}

/**
 * HTTP access service: turns a request into CloudBase's integration event and the function's answer into a response.
 * @throws CloudError FUNCTION_NOT_FOUND (404) for a function without `"httpAccess": true`, and those of invoke
 */
export async function httpAccess(
  request: IncomingMessage,
  response: ServerResponse,
  side: ClientSide,
  target: { name: string; rest: string },
  query: URLSearchParams,
): Promise<void> {
  if (side.host.bundles.find(target.name)?.config.httpAccess !== true) {
    throw new CloudError(
      'FUNCTION_NOT_FOUND',
      `函数 ${target.name} 没有开放 HTTP 访问（config.json 要写 "httpAccess": true）`,
      404,
    );
  }
  const isText = TEXT.test(request.headers['content-type'] ?? 'text/plain');
  const body = await readBody(request, isText ? MAX_EVENT : MAX_BINARY);
  const clientIp = addressOf(request, side);
  const event = {
    path: target.rest,
    httpMethod: request.method,
    headers: { ...request.headers, 'x-forwarded-for': clientIp, 'x-real-ip': clientIp },
    queryStringParameters: Object.fromEntries(query),
    requestContext: { requestId: randomUUID(), envId: side.env, appId: APP_ID, uin: 0 },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
  const limit = Math.ceil(body.length * (isText ? 2 : 1.4)) + EVENT_OVERHEAD;
  const caller = { source: 'wx_http', clientIp, origin: originOf(request, side) };
  const answer = await side.host.invoke(target.name, event, caller, limit);
  sendReply(response, answer.result);
}

function sendReply(response: ServerResponse, text: string): void {
  const result: unknown = JSON.parse(text);
  if (typeof result === 'string') {
    return sendBytes(response, 200, 'text/plain; charset=utf-8', Buffer.from(result));
  }
  if (!isReply(result)) return sendJsonText(response, 200, text);
  const { type, rest } = headersOf(result);
  sendBytes(response, result.statusCode, type, bodyOf(result), rest);
}

function isReply(value: unknown): value is Reply {
  const status = (value as Reply | null)?.statusCode;
  return typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599;
}

/** The function's own headers; lists (Set-Cookie) stay lists. */
function headersOf(reply: Reply): { type: string; rest: OutgoingHttpHeaders } {
  const rest: OutgoingHttpHeaders = {};
  let type = 'text/plain; charset=utf-8';
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    const lower = name.toLowerCase();
    if (hopByHop.has(lower)) continue;
    if (lower === 'content-type') type = String(value);
    else rest[lower] = Array.isArray(value) ? value.map(String) : String(value);
  }
  return { type, rest };
}

function bodyOf({ body, isBase64Encoded }: Reply): Buffer {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
  return Buffer.from(body === undefined ? '' : text, isBase64Encoded ? 'base64' : 'utf8');
}
