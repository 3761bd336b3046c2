/** What a person may say of how the case went, best first, by its score. */
export const ratings = [
  ['5', '很满意'],
  ['4', '满意'],
  ['3', '一般'],
  ['2', '不满意'],
  ['1', '很不满意'],
] as const;

/** `您说：很满意`, as the page of the case keeps it; empty while nothing was said. */
export function ratedWords(score: number | null | undefined): string {
  const words = ratings.find(([code]) => code === String(score))?.[1];

  return words === undefined ? '' : `您说办得：${words}`;
}
