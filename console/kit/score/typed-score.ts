import type { TypedScore } from './ScoreFields.vue';

/** Nothing filled in yet. */
export const noScore: TypedScore = { points: {}, vetoes: [] };

/** What is sent: a line left empty is left out, and the office names it. */
export function scoreOf({ points, vetoes }: TypedScore): {
  readonly points: Record<string, number>;
  readonly vetoes: string[];
} {
  const filled = Object.entries(points).filter(([, text]) => text.trim() !== '');

  return {
    points: Object.fromEntries(filled.map(([key, text]) => [key, Number(text)])),
    vetoes: [...vetoes],
  };
}
