import type { IncomingMessage } from 'node:http';
import type { AdminSide } from '../admin/admin-server';
import { CloudError } from '../errors';
import type { Caller } from '../functions/context';
import type { Tokens } from './tokens';

/** A sample person who may be chosen in demo mode. */
export interface DemoIdentity {
  openid: string;
  name: string;
  note: string;
}

export interface ClientSide extends AdminSide {
  env: string;
  demo: boolean;
  identities: readonly DemoIdentity[];
  tokens: Tokens;
  /** Set when a reverse proxy stands before us: its address for the outside. */
  publicUrl?: string;
}

/**
 * Who sends this request.
 * @throws CloudError UNAUTHENTICATED (401) without a good token
 */
export function callerOf(request: IncomingMessage, side: ClientSide): Caller & { openid: string } {
  const token = /^Bearer ([\w.-]{1,1000})$/.exec(request.headers.authorization ?? '')?.[1];
  const openid = token === undefined ? undefined : side.tokens.openidOf(token, Date.now());
  if (openid === undefined || !side.demo) throw new CloudError('UNAUTHENTICATED', '请先登录', 401);
  return { openid, source: 'wx_client', clientIp: addressOf(request, side), origin: originOf(request, side) };
}

/** The sender's address; behind the operator's own proxy the last hop it wrote down. */
export function addressOf(request: IncomingMessage, side: ClientSide): string {
  const peer = request.socket.remoteAddress ?? '';
  if (!side.publicUrl) return peer;
  const hops = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return hops.at(-1)?.trim() || peer;
}

/**
 * The address by which this browser reaches us, for links to files. A host name that is not this machine's is not
 * believed: a function would fetch its files from wherever a stranger wrote.
 */
export function originOf(request: IncomingMessage, side: ClientSide): string {
  if (side.publicUrl) return side.publicUrl;
  const local = request.socket.localAddress?.replace(/^::ffff:/, '') ?? '';
  const host = request.headers.host ?? '';
  const port = request.socket.localPort;
  const own = [`${local}:${port}`, `[${local}]:${port}`, `127.0.0.1:${port}`, `localhost:${port}`];
  return own.includes(host) ? `http://${host}` : side.clientUrl;
}
