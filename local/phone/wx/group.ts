import type { ApiError } from '../failure';

/** The options of any wx function; a caller who gives no callback gets a promise. */
export interface Options {
  readonly success?: (result: unknown) => void;
  readonly fail?: (error: ApiError) => void;
  readonly complete?: (result: unknown) => void;
}

/** One implementation; it takes its own options, gives the fields of the result, or throws. */
export type Implementation = (options: never) => unknown;

/** A group of wx functions: with callbacks or promise, and plain ones. */
export interface ApiGroup {
  readonly asynchronous?: Readonly<Record<string, Implementation>>;
  readonly plain?: Readonly<Record<string, unknown>>;
}
