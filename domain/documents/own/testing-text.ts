import type { PaperDocument } from '../blocks';

/** Every word of a paper, for tests. */
export function textOf({ title, blocks, foot }: PaperDocument): string {
  return [title, ...blocks.map((block) => JSON.stringify(block)), foot].join('\n');
}
