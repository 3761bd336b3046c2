import { createInterface } from 'node:readline';

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
 * @returns the answer, and whether it was one
 */
export function answerLine(text: string, answer: Answer): AnsweredLine {
  let asked: unknown;

  try {
    asked = JSON.parse(text);
  } catch {
    return { line: { error: '这一行不是 JSON' }, ok: false };
  }
  if (!isRecord(asked)) return { line: { error: '这一行要是一个 JSON 对象' }, ok: false };
  const id = asked['id'] === undefined ? {} : { id: asked['id'] };

  try {
    const given = answer(asked);

    return given === null ? { line: id, ok: true, silent: true } : { line: { ...id, ...given }, ok: true };
  } catch (thrown) {
    return { line: { ...id, error: thrown instanceof Error ? thrown.message : String(thrown) }, ok: false };
  }
}

/**
 * Reads JSON lines from standard input, writes one answer a line to standard output, in order.
 * @returns the exit status: 1 when any line was wrong
 */
export async function runJsonLines(answer: Answer): Promise<number> {
  let status = 0;

  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (text.trim() === '') continue;
    const { line, ok, silent } = answerLine(text, answer);

    if (!ok) status = 1;
    if (silent) continue;
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await drained();
  }

  return status;
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
