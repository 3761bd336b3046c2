/**
 * The lines of a stream of UTF-8 text, without their ends. Only a line feed ends a line, with or without a carriage
 * return before it: JSON text may hold the other separators inside a word. A byte order mark is left out.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';

  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');

    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
