/** What passes between the cloud and a function's process. */
export interface CallMessage {
  id: string;
  /** JSON of the event. */
  event: string;
  /** Variables of this call only: set before it, taken away after it. */
  env: Record<string, string>;
  context: Record<string, unknown>;
}

export type Report =
  | { kind: 'ready' }
  /** The bundle could not be loaded. */
  | { kind: 'broken'; message: string }
  | { kind: 'done'; id: string; result: string }
  | { kind: 'failed'; id: string; message: string }
  | { kind: 'tooLarge'; id: string; bytes: number };

/** First character of a line by which the runner says which call the following output belongs to. */
export const OUTPUT_MARK = '\u001e';

/** Most bytes of an event and of a result, as in production. */
export const MAX_EVENT = 100 * 1024;
export const MAX_RESULT = 1024 * 1024;
