import { createInterface } from 'node:readline';

/** One line of an answer file: any JSON object. */
export type Line = Record<string, unknown>;

/** What a command does with one line: gives the answer, or throws an error whose message says what is wrong. */
export type Answer = (line: Line) => Line;

/** Whether a JSON value is an object with keys. */
export function isRecord(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Answers one line of JSON text. A wrong line gives `{id?, error}` and never stops the rest.
 * @returns the answer, and whether it was one
 */
export function answerLine(text: string, answer: Answer): { readonly line: Line; readonly ok: boolean } {
  let asked: unknown;

  try {
    asked = JSON.parse(text);
  } catch {
    return { line: { error: '这一行不是 JSON' }, ok: false };
  }
  if (!isRecord(asked)) return { line: { error: '这一行要是一个 JSON 对象' }, ok: false };
  const id = asked['id'] === undefined ? {} : { id: asked['id'] };

  try {
    return { line: { ...id, ...answer(asked) }, ok: true };
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
    const { line, ok } = answerLine(text, answer);

    if (!ok) status = 1;
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await drained();
  }

  return status;
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
