/** Signs of one call at most: the office takes 100 KB. */
const mostSigns = 25_000;

/** Cuts lines into parts that one call may carry. */
export function inParts<Line>(lines: readonly Line[], mostAtOnce: number): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  let signs = Infinity;
  for (const line of lines) {
    const length = JSON.stringify(line).length;
    const last = parts.at(-1);
    if (!last || signs + length > mostSigns || last.length >= mostAtOnce) {
      parts.push([line]);
      signs = length;
    } else {
      last.push(line);
      signs += length;
    }
  }

  return parts;
}
