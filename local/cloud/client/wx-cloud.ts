import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudError } from '../errors';
import { checkCloudPath } from '../files/names';
import { MAX_EVENT } from '../functions/messages';
import { sendJson, sendJsonText } from '../http/answer';
import { readJson } from '../http/body';
import { callerOf, type ClientSide } from './session';
import { isOpenid } from './tokens';

export type Route = (request: IncomingMessage, response: ServerResponse, side: ClientSide) => Promise<void>;

const MAX_LOGIN = 4 * 1024;
const MAX_UPLOAD = 10 * 1024 * 1024;
const MAX_TEMPLATES = 20;

/** What stands in for WeChat's own channel of `wx.cloud`: method and path → what it does. */
export const wxCloudRoutes: Readonly<Record<string, { api: string; run: Route }>> = {
  'GET /client/about': { api: 'about', run: about },
  'POST /client/login': { api: 'login', run: login },
  'POST /client/call': { api: 'callFunction', run: callFunction },
  'POST /client/upload': { api: 'uploadFile', run: uploadFile },
  'POST /client/subscribe': { api: 'subscribe', run: subscribe },
  'GET /client/outbox': { api: 'outbox', run: outbox },
};

async function about(_request: IncomingMessage, response: ServerResponse, side: ClientSide): Promise<void> {
  sendJson(response, 200, { demo: side.demo, env: side.env, identities: side.demo ? side.identities : [] });
}

/** Outside demo mode nobody is believed: only WeChat can prove an openid. */
async function login(request: IncomingMessage, response: ServerResponse, side: ClientSide): Promise<void> {
  requireDemo(side);
  const { openid } = await readJson(request, MAX_LOGIN);
  if (!isOpenid(openid))
    throw new CloudError('INVALID_PARAM', 'openid 要有一个字母，只用字母、数字、- 和 _', 400);
  sendJson(response, 200, { token: side.tokens.make(openid, Date.now()), openid });
}

async function callFunction(
  request: IncomingMessage,
  response: ServerResponse,
  side: ClientSide,
): Promise<void> {
  const caller = callerOf(request, side);
  const { name, data } = await readJson(request, MAX_EVENT + 1024);
  if (typeof name !== 'string') throw new CloudError('INVALID_PARAM', 'name is not a text', 400);
  if (data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data))) {
    throw new CloudError('INVALID_PARAM', 'data is not an object', 400);
  }
  if (side.host.bundles.find(name)?.config.clientCallable === false) {
    throw new CloudError('PERMISSION_DENIED', 'this function is not open to the mini-program', 403);
  }
  const answer = await side.host.invoke(name, data ?? {}, caller);
  sendJsonText(response, 200, `{"result":${answer.result},"requestID":"${answer.requestId}"}`);
}

/** The storage rule of the release: phones write below this and nowhere else. Whose folder it is, the office judges. */
const mayLie = /^incoming\//;

/** A person adds files and never replaces one. */
async function uploadFile(
  request: IncomingMessage,
  response: ServerResponse,
  side: ClientSide,
): Promise<void> {
  callerOf(request, side);
  const cloudPath = checkCloudPath(new URL(request.url ?? '', 'http://local').searchParams.get('cloudPath'));
  if (!mayLie.test(cloudPath)) throw new CloudError('PERMISSION_DENIED', 'files go below incoming/', 403);
  await side.desk.store.receive(request, cloudPath, MAX_UPLOAD, false);
  sendJson(response, 200, { fileID: side.desk.names.idOf(cloudPath) });
}

/** The accepted dialog of wx.requestSubscribeMessage: one message per template. */
async function subscribe(
  request: IncomingMessage,
  response: ServerResponse,
  side: ClientSide,
): Promise<void> {
  const { openid } = callerOf(request, side);
  const { templateIds } = await readJson(request, MAX_LOGIN);
  const valid = (id: unknown) => typeof id === 'string' && /^[\w-]{1,64}$/.test(id);
  if (!Array.isArray(templateIds) || templateIds.length > MAX_TEMPLATES || !templateIds.every(valid)) {
    throw new CloudError('INVALID_PARAM', 'templateIds is not a list of template ids', 400);
  }
  await side.outbox.grant(openid, templateIds as string[]);
  sendJson(response, 200, { granted: templateIds.length });
}

async function outbox(_request: IncomingMessage, response: ServerResponse, side: ClientSide): Promise<void> {
  requireDemo(side);
  sendJson(response, 200, { messages: await side.outbox.list() });
}

function requireDemo({ demo }: ClientSide): void {
  if (!demo) throw new CloudError('PERMISSION_DENIED', '只有演示模式能用未经微信证明的身份', 403);
}
