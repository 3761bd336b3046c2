import type { WxHost } from './host';

/** The options of any wx function; a caller who gives no callback gets a promise. */
export interface Options {
  readonly success?: (result: unknown) => void;
  readonly fail?: (error: ApiError) => void;
  readonly complete?: (result: unknown) => void;
}

/** What a failed wx function gives, as in WeChat. */
export interface ApiError {
  readonly errMsg: string;
  readonly errCode?: number;
}

/** Thrown inside an implementation; becomes `name:fail reason`. */
export class ApiFailure extends Error {
  constructor(
    reason: string,
    readonly errCode?: number,
  ) {
    super(reason);
    this.name = 'ApiFailure';
  }
}

/** Throws the plain object that WeChat's own functions refuse with. */
export function refuse(error: ApiError): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- product code reads errMsg, as on a phone
  throw error;
}

/** One implementation; it takes its own options, gives the fields of the result, or throws. */
export type Implementation = (options: never) => unknown;

/** A group of wx functions: with callbacks or promise, and plain ones. */
export interface ApiGroup {
  readonly asynchronous?: Readonly<Record<string, Implementation>>;
  readonly plain?: Readonly<Record<string, unknown>>;
}

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
    if (!options.success && !options.fail && !options.complete) return outcome;

    outcome.then(
      (result) => {
        options.success?.(result);
        options.complete?.(result);
      },
      (error: ApiError) => {
        options.fail?.(error);
        options.complete?.(error);
      },
    );

    return undefined;
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
