import { asynchronous } from '../api';
import { ApiFailure, refuse } from '../../failure';
import type { ApiGroup, Options } from '../group';
import type { WxHost } from '../host';
import { upload, type UploadOptions } from './upload';

interface Call {
  readonly name: string;
  readonly data?: unknown;
}

interface CallAnswer {
  readonly result?: unknown;
  readonly requestID?: string;
  readonly errCode?: number;
  readonly errMsg?: string;
}

/** Functions of the cloud, answered by the local cloud at this address. */
export function cloudGroup(host: WxHost): ApiGroup {
  return {
    asynchronous: {
      callFunction: async ({ name, data = {} }: Call) => {
        const answer = await post(host, name, data);
        if (answer.errCode === undefined || answer.errCode === 0) return answer;

        return refuse({
          errCode: answer.errCode,
          errMsg: `cloud.callFunction:fail Error: errCode: ${answer.errCode} | errMsg: ${answer.errMsg ?? ''}`,
        });
      },
    },
    plain: { uploadFile: (options: Options & UploadOptions) => upload(host, options) },
  };
}

/** `wx.cloud`. Mocks are named as the functions: `__mp.mock('callFunction', …)`. */
export function cloud(host: WxHost): Record<string, unknown> {
  const { asynchronous: later = {}, plain = {} } = cloudGroup(host);
  const dressed = Object.entries(later).map(
    ([name, one]) => [name, asynchronous(name, one, host, `cloud.${name}`)] as const,
  );

  return { init: () => undefined, ...plain, ...Object.fromEntries(dressed) };
}

async function post({ session, network }: WxHost, name: string, data: unknown): Promise<CallAnswer> {
  try {
    const send = async (): Promise<Response> =>
      network.fetch('/client/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await session.token()}` },
        body: JSON.stringify({ name, data }),
      });
    const first = await send();
    if (first.status !== 401) return (await first.json()) as CallAnswer;

    session.forgetToken();

    return (await (await send()).json()) as CallAnswer;
  } catch (error) {
    if (error instanceof ApiFailure) throw error;
    throw new ApiFailure('request:fail 网络不通', -1);
  }
}
