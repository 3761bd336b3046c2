/** What is searched for and in, in one form: without case, blanks and signs between numbers. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•-]/g, '');
}

/** Every two signs that follow each other, once: a line is found by the first two of what is typed. */
export function searchPieces(text: string): readonly string[] {
  const pieces = text.split('\n').flatMap((line) => {
    const signs = [...searchable(line)];

    return signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
  });

  return [...new Set(pieces)];
}
