import { ApiFailure, refuse, type ApiError } from '../failure';
import { tellCallbacks } from './callbacks';
import type { Implementation, Options } from './group';
import type { WxHost } from './host';

/** Dresses an implementation as WeChat does: callbacks or promise, `errMsg`, and __mp's mocks and record; `label` is how `errMsg` names it. */
export function asynchronous(name: string, implementation: Implementation, host: WxHost, label = name) {
  return (options: Options & Record<string, unknown> = {}): Promise<unknown> | undefined => {
    host.calls.push([name, options]);
    const run = (host.mocks.get(name) ?? implementation) as (given: unknown) => unknown;
    const outcome = (async () => run(options))().then(
      (result) => ({ errMsg: `${label}:ok`, ...(result as object | undefined) }),
      (error: unknown) => {
        refuse(asApiError(label, error));
      },
    );

    return tellCallbacks(outcome, options) ? undefined : outcome;
  };
}

function asApiError(name: string, error: unknown): ApiError {
  if (isApiError(error)) return error;

  const reason = error instanceof Error ? error.message : String(error);
  const errCode = error instanceof ApiFailure ? error.errCode : undefined;

  return { errMsg: `${name}:fail ${reason}`, ...(errCode === undefined ? {} : { errCode }) };
}

function isApiError(error: unknown): error is ApiError {
  return typeof error === 'object' && error !== null && !(error instanceof Error) && 'errMsg' in error;
}
