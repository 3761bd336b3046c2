import type { Readable, Writable } from 'node:stream';
import { linesOf } from './lines-of';

/** One line of an answer file: any JSON object. */
export type Line = Record<string, unknown>;

/** What a command does with one line: gives the answer, null for none, or throws an error that says what is wrong. */
export type Answer = (line: Line) => Line | null;

/** Whether a JSON value is an object with keys. */
export function isRecord(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An answered line; `silent` when there is nothing to write for it. */
export interface AnsweredLine {
  readonly line: Line;
  readonly ok: boolean;
  readonly silent?: true;
}

/**
 * Answers one line of JSON text. A wrong line gives `{id?, error}` and never stops the rest.
 * @param number of the line in its file, named in its error
 * @returns the answer, and whether it was one
 */
export function answerLine(text: string, answer: Answer, number?: number): AnsweredLine {
  const at = number === undefined ? '' : `第${number}行：`;
  let asked: unknown;

  try {
    asked = JSON.parse(text);
  } catch {
    return { line: { error: `${at}这一行不是 JSON` }, ok: false };
  }
  if (!isRecord(asked)) return { line: { error: `${at}这一行要是一个 JSON 对象` }, ok: false };
  const id = asked['id'] === undefined ? {} : { id: asked['id'] };

  try {
    const given = answer(asked);

    return given === null ? { line: id, ok: true, silent: true } : { line: { ...id, ...given }, ok: true };
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);

    return { line: { ...id, error: `${at}${why}` }, ok: false };
  }
}

/**
 * Reads JSON lines, writes one answer a line in their order; empty lines are passed over. Stops quietly when nobody
 * reads the answers any more (`| head`).
 * @returns the exit status: 1 when any line was wrong
 */
export async function runJsonLines(
  answer: Answer,
  input: Readable = process.stdin,
  output: Writable = process.stdout,
): Promise<number> {
  let [status, number] = [0, 0];
  let closed = false;

  output.on('error', () => (closed = true));
  for await (const text of linesOf(input)) {
    number += 1;
    if (text.trim() === '') continue;
    const { line, ok, silent } = answerLine(text, answer, number);

    if (!ok) status = 1;
    if (closed) break;
    if (silent) continue;
    if (!output.write(`${JSON.stringify(line)}\n`)) await drained(output);
  }

  return status;
}

function drained(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    output.once('drain', resolve);
    output.once('error', () => resolve());
  });
}
