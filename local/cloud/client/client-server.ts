import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudError, codeOf, messageOf } from '../errors';
import { refuse } from '../http/answer';
import { sendFile } from './file-answer';
import { httpAccess, httpAccessTarget } from './http-access';
import type { ClientSide } from './session';
import type { Statics } from './statics';
import { wxCloudRoutes } from './wx-cloud';
import { wxErrorOf } from './wx-errors';

/** What browsers reach: pages, `wx.cloud`, HTTP access and signed files. Nothing here touches the database. */
export class ClientServer {
  constructor(
    private readonly side: ClientSide,
    private readonly statics: Statics,
  ) {}

  /** Answers one HTTP request; never throws. */
  handle(request: IncomingMessage, response: ServerResponse): void {
    this.answer(request, response).catch((error: unknown) => this.fail(request, response, error));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { path, query } = splitUrl(request.url ?? '');
    const reading = request.method === 'GET' || request.method === 'HEAD';
    const route = wxCloudRoutes[`${request.method} ${path}`];
    if (route) {
      return route.run(request, response, this.side).catch((error: unknown) => {
        this.note(error, path);
        refuse(request, response, statusFor(error), wxErrorOf(error, route.api));
      });
    }
    const target = httpAccessTarget(path);
    if (target) return httpAccess(request, response, this.side, target, query);
    if (reading && path.startsWith('/files/')) return sendFile(request, response, this.side.desk);
    if (reading && (await this.statics.serve(request, response, path))) return;
    throw new CloudError('NOT_FOUND', '没有这个地址', 404);
  }

  private fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    this.note(error, '');
    const known = error instanceof CloudError;
    const own = known && error.code !== 'FUNCTIONS_EXECUTE_FAIL';
    refuse(request, response, known ? error.status : 500, {
      code: known ? error.code : 'SYS_ERR',
      message: own ? error.message : '服务出错了，请稍后再试',
      requestId: (error as { requestId?: string } | null)?.requestId,
    });
  }

  private note(error: unknown, path: string): void {
    if (codeOf(error) !== undefined) return;
    this.side.log({ level: 'error', what: 'client', path, error: messageOf(error) });
  }
}

/** wx.cloud's own failures come with 200, as its channel knows no status; refusals of the request itself do not. */
function statusFor(error: unknown): number {
  if (!(error instanceof CloudError)) return 500;
  return error.code.startsWith('FUNCTION') ? 200 : error.status;
}

function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const at = url.indexOf('?');
  return at < 0
    ? { path: url, query: new URLSearchParams() }
    : { path: url.slice(0, at), query: new URLSearchParams(url.slice(at + 1)) };
}
