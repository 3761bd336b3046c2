import { tellCallbacks } from '../callbacks';
import { ApiFailure, refuse } from '../../failure';
import type { Options } from '../group';
import type { WxHost } from '../host';

export interface UploadOptions {
  readonly cloudPath: string;
  readonly filePath: string;
}

interface Progress {
  readonly progress: number;
  readonly totalBytesSent: number;
  readonly totalBytesExpectedToSend: number;
}

interface UploadTask {
  abort(): void;
  onProgressUpdate(listener: (progress: Progress) => void): void;
  offProgressUpdate(): void;
}

/** wx.cloud.uploadFile: a task when it is given callbacks, else a promise. */
export function upload(host: WxHost, options: Options & UploadOptions): UploadTask | Promise<unknown> {
  host.calls.push(['uploadFile', options]);
  const request = new XMLHttpRequest();
  let tell: ((progress: Progress) => void) | undefined;
  request.upload.onprogress = ({ loaded, total }) =>
    tell?.({
      progress: Math.round((loaded / total) * 100),
      totalBytesSent: loaded,
      totalBytesExpectedToSend: total,
    });

  const stop = new AbortController();
  const outcome = send(host, request, options, stop.signal).catch((error: Error & { errCode?: number }) => {
    const errMsg = `cloud.uploadFile:fail ${error.message}`;
    return refuse({ errMsg, errCode: error.errCode ?? -1 });
  });
  if (!tellCallbacks(outcome, options)) return outcome;

  return {
    abort: () => stop.abort(),
    onProgressUpdate: (listener) => {
      tell = listener;
    },
    offProgressUpdate: () => {
      tell = undefined;
    },
  };
}

async function send(
  host: WxHost,
  request: XMLHttpRequest,
  options: UploadOptions,
  signal: AbortSignal,
): Promise<unknown> {
  const mocked = host.mocks.get('uploadFile') as ((given: unknown) => unknown) | undefined;
  if (mocked) return mocked(options);

  const file = host.files.get(options.filePath);
  if (!file) throw new ApiFailure('no such file');
  if (!host.network.status.isConnected) throw new ApiFailure('网络不通');

  const token = await host.session.token();
  if (signal.aborted) throw new ApiFailure('abort');
  signal.addEventListener('abort', () => request.abort());

  return new Promise((done, fail) => {
    request.open('POST', `/client/upload?cloudPath=${encodeURIComponent(options.cloudPath)}`);
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.onerror = () => fail(new ApiFailure('网络不通'));
    request.onabort = () => fail(new ApiFailure('abort'));
    request.onload = () => {
      const answer = parse(request.responseText);
      if (typeof answer.fileID !== 'string') {
        fail(new ApiFailure(answer.errMsg ?? `HTTP ${request.status}`, Number(answer.errCode ?? -1)));
      } else done({ errMsg: 'cloud.uploadFile:ok', statusCode: 204, fileID: answer.fileID });
    };
    request.send(file);
  });
}

interface Answer {
  readonly fileID?: string;
  readonly errMsg?: string;
  readonly errCode?: number;
}

function parse(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return { errMsg: text };
  }
}
