import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudError, codeOf, messageOf } from '../errors';
import type { FunctionHost, RunningCall } from '../functions/host';
import { sendBytes, sendJson, sendJsonText } from '../http/answer';
import { parseObject, readBody } from '../http/body';
import { mustHaveRoom, type HasRoom } from '../room';
import { StoreError, type Store } from '../store';
import { isAuthentic } from './authentic';
import { parseMultipart } from './multipart';
import { callOpenApi } from './openapi/apis';
import { decodeRequest } from './openapi/codec';
import { isHidden, type Outbox } from './openapi/outbox';
import { receiveUpload } from './receive-upload';
import { storageActions, type FileDesk } from './storage';

/** Most bytes of one SDK request, as in production. */
const MAX_BODY = 100 * 1024 * 1024;

export interface AdminSide {
  secret: string;
  store: Store;
  host: FunctionHost;
  desk: FileDesk;
  outbox: Outbox;
  hasRoom: HasRoom;
  /** Address of the client side when a call did not come from a browser. */
  clientUrl: string;
  /** Copies the database while serving; only for `npm run backup`. */
  backup(file: string): Promise<void>;
  log(line: Record<string, unknown>): void;
}

type Body = Record<string, unknown>;
type Action = (body: Body, side: AdminSide, call: RunningCall | undefined) => Promise<Body>;

/** Actions that are neither the database's nor the files'. */
const actions: Readonly<Record<string, Action>> = {
  'functions.invokeFunction': async ({ function_name: name, request_data: data }, { host }, call) => {
    const event: unknown = typeof data === 'string' && data !== '' ? JSON.parse(data) : {};
    const caller = call
      ? { ...call.caller, trigger: undefined, source: `${call.caller.source},scf` }
      : { source: 'scf' };
    const answer = await host.invoke(String(name), event, caller);
    return { requestId: answer.requestId, data: { response_data: answer.result } };
  },
  'local.backup': async ({ file }, side) => {
    await side.backup(String(file));
    return {};
  },
};

/** What makes the database larger; reading and taking away go on without room. */
const takesRoom: ReadonlySet<string> = new Set([
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.startTransaction',
  'database.addCollection',
]);

/**
 * The server that the SDKs talk to (cloudbase.md §1–4). Loopback only; every request proves that it knows the secret.
 */
export class AdminServer {
  private calls = 0;

  constructor(private readonly side: AdminSide) {}

  /** Database actions since the start or the last reset. */
  get databaseCalls(): number {
    return this.calls;
  }

  resetCount(): void {
    this.calls = 0;
  }

  /** Answers one HTTP request; never throws. */
  handle(request: IncomingMessage, response: ServerResponse): void {
    this.answer(request, response).catch((error: unknown) => {
      this.side.log({ level: 'error', what: 'admin', error: messageOf(error) });
      sendJson(response, 200, errorBody(error, randomUUID()));
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '';
    if (request.method === 'PUT' && url.startsWith('/files/')) {
      return receiveUpload(request, response, this.side.desk);
    }
    if (request.method !== 'POST' || url.split('?')[0] !== '/admin') {
      request.resume();
      return sendJson(response, 404, { code: 'NOT_FOUND', message: 'not found' });
    }
    const body = await decode(request);
    const requestId = randomUUID();
    if (!isAuthentic(request, body, this.side.secret, Date.now())) {
      return sendJson(response, 200, {
        code: 'SIGN_PARAM_INVALID',
        message: 'the request does not carry the secret of this local cloud',
        requestId,
      });
    }
    const call = this.side.host.callOf(body['wxCloudApiToken'] || body['tcb_sessionToken']);
    if (body['action'] === 'wx.openApi') return this.openApi(body, call, response);
    try {
      const answer = isDatabase(body)
        ? await this.database(body)
        : JSON.stringify(await this.run(body, call));
      sendJsonText(response, 200, withRequestId(requestId, answer));
    } catch (error) {
      sendJson(response, 200, errorBody(error, requestId));
      if (codeOf(error) === undefined) {
        this.side.log({ level: 'error', what: 'admin', action: body['action'], error: messageOf(error) });
      }
    }
  }

  private database(body: Body): Promise<string> {
    this.calls++;
    if (isHidden(body['collectionName'])) {
      throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', 'collection belongs to the local cloud itself');
    }
    const action = String(body['action']);
    if (takesRoom.has(action)) mustHaveRoom(this.side.hasRoom);

    return this.side.store.runForText(action, body);
  }

  private async run(body: Body, call: RunningCall | undefined): Promise<Body> {
    const action = String(body['action']);
    const storage = Object.hasOwn(storageActions, action) ? storageActions[action] : undefined;
    if (storage) return storage(body, this.side.desk, call?.caller.origin ?? this.side.clientUrl);
    const other = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (other) return other(body, this.side, call);
    throw new CloudError('INVALID_ACTION', `the local cloud has no action ${action.slice(0, 60)}`);
  }

  private async openApi(body: Body, call: RunningCall | undefined, response: ServerResponse): Promise<void> {
    const data = body['requestData'];
    const request = decodeRequest(Buffer.isBuffer(data) ? data : Buffer.alloc(0));
    const permitted = call?.bundle.config.openapi ?? [];
    const { outbox } = this.side;
    const caller = call?.caller.openid;
    const answer = await callOpenApi(String(body['apiName']), request, permitted, outbox, caller);
    sendBytes(response, 200, 'application/octet-stream', answer);
  }
}

function isDatabase({ action }: Body): boolean {
  return typeof action === 'string' && action.startsWith('database.');
}

/** @param json text of an object */
function withRequestId(requestId: string, json: string): string {
  return `{"requestId":"${requestId}"${json === '{}' ? '}' : `,${json.slice(1)}`}`;
}

async function decode(request: IncomingMessage): Promise<Body> {
  const raw = await readBody(request, MAX_BODY);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return parseObject(raw.toString('utf8'));
  const entries = [...parseMultipart(raw, type)].map(([name, value]): [string, unknown] => [
    name,
    name === 'requestData' ? value : value.toString('utf8'),
  ]);
  return Object.fromEntries(entries);
}

function errorBody(error: unknown, requestId: string): Body {
  const known = error instanceof CloudError || error instanceof StoreError;
  return { code: known ? error.code : 'SYS_ERR', message: messageOf(error), requestId };
}
