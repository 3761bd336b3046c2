/** What passes between the cloud and a process of functions: first a function's code, once, then its calls. */
export interface LoadMessage {
  kind: 'load';
  name: string;
  folder: string;
  /** Variables of its config.json. */
  env: Record<string, string>;
}

export interface CallMessage {
  kind: 'call';
  id: string;
  /** Of the function. */
  name: string;
  /** JSON of the event. */
  event: string;
  /** Variables of this call only: set before it, taken away after it. */
  env: Record<string, string>;
  context: Record<string, unknown>;
}

export type Report =
  /** The process has begun; it has no function yet. */
  | { kind: 'ready' }
  | { kind: 'loaded' }
  /** The bundle could not be loaded. */
  | { kind: 'broken'; message: string }
  | { kind: 'done'; id: string; result: string }
  | { kind: 'failed'; id: string; message: string }
  | { kind: 'tooLarge'; id: string; bytes: number };

/** The runner's argument in a process that will answer thousands of calls. */
export const LASTING = 'lasting';

/** First character of a line by which the runner says which function and call the following output belongs to. */
export const OUTPUT_MARK = '\u001e';

/** Most bytes of an event and of a result, as in production. */
export const MAX_EVENT = 100 * 1024;
export const MAX_RESULT = 1024 * 1024;
